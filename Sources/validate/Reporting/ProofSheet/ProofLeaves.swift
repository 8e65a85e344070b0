import Export

/// The stretches of a source that a proof sheet shows as text.
///
/// Marks are possible in these only; what lies between them, such as number signs and blank lines, is not shown.
enum ProofLeaves {
  /// The stretches of a page in the order of its source, those that no part of it prints included.
  static func of(_ page: Page, unprinted: [SourceRange]) -> [SourceRange] {
    var leaves: [SourceRange] = []
    page.parts.map(\.block).walk { node in
      switch node {
      // A picture is a stretch of its own: its first byte stands for the box in which it is shown.
      case .inline(.image(let image)): if let range = image.range { leaves.append(box(range)) }
      case .inline(.text), .inline(.code), .inline(.html), .block(.code), .block(.html), .block(.opaque),
        .block(.definition):
        if let range = node.range, !range.isEmpty { leaves.append(range) }
      default: break
      }
      return .visitChildren
    }
    return (leaves + unprinted).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The byte that stands for the box of a picture.
  static func box(_ image: SourceRange) -> SourceRange { SourceRange(image.lowerBound, image.lowerBound + 1) }
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
