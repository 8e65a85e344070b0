import Export

/// The stretches of a source that a proof sheet shows as text, in the order of the source.
///
/// Marks are possible in these only; what lies between them, such as number signs and blank lines, is not shown.
struct ProofLeaves: Walker {
  private(set) var ranges: [SourceRange] = []

  /// The stretches of a page, those that no part of it prints included.
  static func of(_ page: Page, unprinted: [SourceRange]) -> [SourceRange] {
    var leaves = ProofLeaves()
    for part in page.parts { part.block.accept(&leaves) }
    return (leaves.ranges + unprinted).sorted { $0.lowerBound < $1.lowerBound }
  }

  mutating func visit(_ text: Text) { add(text.range) }
  mutating func visit(_ code: CodeSpan) { add(code.range) }
  mutating func visit(_ html: InlineHTML) { add(html.range) }
  mutating func visit(_ code: CodeBlock) { add(code.range) }
  mutating func visit(_ html: HTMLBlock) { add(html.range) }
  mutating func visit(_ opaque: OpaqueSource) { add(opaque.range) }
  mutating func visit(_ definition: LinkDefinition) { add(definition.range) }

  /// A picture is a stretch of its own: its first byte stands for the box in which it is shown.
  mutating func visit(_ image: Image) {
    add(image.range.map(ProofLeaves.box))
    descend(into: .inline(.image(image)))
  }

  /// The byte that stands for the box of a picture.
  static func box(_ image: SourceRange) -> SourceRange { SourceRange(image.lowerBound, image.lowerBound + 1) }

  private mutating func add(_ range: SourceRange?) { if let range, !range.isEmpty { ranges.append(range) } }
}

extension Page {
  /// The lines of the source that no part of the page prints and that are not blank: the front matter, link
  /// definitions. A sheet that shows them and the parts shows every word of the file.
  var unprintedText: [SourceRange] {
    guard let source else { return [] }
    var found: [SourceRange] = []
    var offset = source.byteOrderMarkLength
    func add(upTo end: Int) {
      var (low, high) = (offset, end)
      while low < high, source.bytes[low] <= 0x20 { low += 1 }
      while high > low, source.bytes[high - 1] <= 0x20 { high -= 1 }
      if low < high { found.append(SourceRange(low, high)) }
    }
    if let range = frontMatter?.range {
      add(upTo: range.upperBound)
      offset = max(offset, range.upperBound)
    }
    for range in parts.compactMap(\.range) {
      add(upTo: range.lowerBound)
      offset = max(offset, range.upperBound)
    }
    add(upTo: source.bytes.count)
    return found
  }
}
