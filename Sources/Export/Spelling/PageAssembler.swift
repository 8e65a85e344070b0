/// Writes a page from its parts and the hints on their spelling.
///
/// A hint is only obeyed where the text it leads to is still read as the content of its part; anywhere else the
/// canonical spelling is written. So an edited part comes out canonical and every other part as it was.
public enum PageAssembler {
  /// A page in the spelling this project writes, its parts in the order of the source. Link reference definitions
  /// are left out: links carry their own address.
  public static func canonicalMarkdown(of page: Page) -> [UInt8] {
    let parts = page.parts.map { SpelledPart(piece: $0.key.item + 1, block: $0.block, spelling: nil) }
    return assemble(frontMatter: Array((page.frontMatter?.text ?? "").utf8), parts: parts, layout: nil)
  }

  /// Puts a page together.
  ///
  /// - Parameters:
  ///   - frontMatter: The front matter verbatim, both fences and the last line end included; empty for none.
  ///   - parts: The parts in the order of the XML.
  ///   - layout: The data of the hint on the page as a whole; nil when there is none.
  /// - Returns: The bytes of the page.
  public static func assemble(frontMatter: [UInt8], parts: [SpelledPart], layout: String?) -> [UInt8] {
    let layout = layout.map(PageLayout.init) ?? PageLayout()
    let ordered = PartOrder.sourceOrder(of: parts, runs: layout.order, marks: layout.marks)
    var assembly = Assembly(frontMatter: frontMatter, parts: ordered, layout: layout)
    assembly.dropHintsThatMislead()
    return assembly.text
  }
}

/// A page while it is put together.
private struct Assembly {
  /// A part with what is known of its spelling.
  struct Unit {
    var structure: [UInt8]
    /// Whether ``structure`` is that of its canonical spelling, because none says more.
    var isNearest = false
    var canonical: [UInt8]
    var before: [UInt8]?
    var spelled: [UInt8]?
  }

  /// The first bytes of the page: its byte order mark, if it has one, and its front matter.
  let opening: [UInt8]
  let frontMatter: [UInt8]
  let lineEnd: LineEnd
  var units: [Unit]
  var after: [UInt8]?

  init(frontMatter: [UInt8], parts: [SpelledPart], layout: PageLayout) {
    opening = (layout.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + frontMatter
    self.frontMatter = frontMatter
    lineEnd = layout.lineEnd
    after = layout.after
    let pieces = MarkdownWriter.pieces(parts.map(\.block), style: layout.style)
    units = zip(parts, pieces).map { part, piece in
      let spelling = part.spelling.map { PartSpelling($0, lineEnd: layout.lineEnd) }
      let spelled = spelling?.edit.flatMap { edit in
        let alone = LonePiece.of(part.block, besideOthers: piece, style: layout.style)
        let canonical = String(decoding: layout.lineEnd.applied(to: alone), as: UTF8.self)
        return edit.applied(to: Array(canonical.unicodeScalars))
      }
      return Unit(
        structure: StructureBytes.of(part.block.markdownBlocks), canonical: layout.lineEnd.applied(to: piece),
        before: spelling?.before,
        spelled: spelled.map { scalars in
          var text = String.UnicodeScalarView()
          text.append(contentsOf: scalars)
          return Array(String(text).utf8)
        })
    }
  }

  /// Where the Markdown begins; a byte order mark alone is for the parser to pass over.
  private var start: Int { frontMatter.isEmpty ? 0 : opening.count }

  /// The page as it stands.
  var text: [UInt8] {
    var text = opening
    for (index, unit) in units.enumerated() {
      text +=
        unit.before
        ?? CanonicalGaps.before(isFirst: index == 0, frontMatter: frontMatter, lineEnd: lineEnd)
      text += unit.spelled ?? unit.canonical
    }
    text +=
      after
      ?? CanonicalGaps.after(isEmpty: units.isEmpty, lineEnd: lineEnd)
    return text
  }

  /// How many hints are looked for one by one before whole stretches go at once.
  private static let closeLooks = 32

  /// Reads the page back and takes hints away, around the first part that is read differently, until every part is
  /// read as it should be or no hint is left.
  ///
  /// The page is read again for each of the first hints; then the stretch that loses its hints doubles each time, so
  /// that a page whose hints all mislead is not read once for each.
  mutating func dropHintsThatMislead() {
    dropHintsThatMisleadAlone()
    var looks = 0
    while let place = firstMisreadUnit() {
      if place == 0, avoidFrontMatter() { continue }
      looks += 1
      let stretch = looks <= Self.closeLooks ? 0 : 1 << min(looks - Self.closeLooks, 30)
      let neighbours = max(0, place - 1)...min(units.count, place + 1 + stretch)
      if stretch == 0, dropHints(at: place...place) || acceptNearest(at: place) { continue }
      if !dropHints(at: neighbours), !dropAllHints() { return }
    }
  }

  /// Takes the canonical spelling of a part as the best there is, if even by itself it is not read as the part. A few
  /// trees have no spelling in Markdown, and that of one part must not cost the others their hints.
  private mutating func acceptNearest(at place: Int) -> Bool {
    guard units.indices.contains(place), !units[place].isNearest,
      let part = try? SourceText(units[place].canonical)
    else { return false }
    let structure = StructureBytes.of(MarkdownParser.parse(part).blocks)
    guard structure != units[place].structure else { return false }
    units[place].structure = structure
    units[place].isNearest = true
    return true
  }

  /// Writes a thematic break that opens the page as `***`, if the page would be read as one with front matter because
  /// of its hyphens. Returns whether it did.
  private mutating func avoidFrontMatter() -> Bool {
    guard frontMatter.isEmpty, units.first?.canonical == Array("---".utf8), let page = try? SourceText(text),
      FrontMatterParser.parse(page) != nil
    else { return false }
    units[0].canonical = Array("***".utf8)
    units[0].spelled = nil
    units[0].before = nil
    return true
  }

  /// Takes away the hints that mislead even when their part stands by itself. Cheaper than reading the page again
  /// for each of them.
  private mutating func dropHintsThatMisleadAlone() {
    guard firstMisreadUnit() != nil, let page = try? SourceText(text) else { return }
    let definitions = MarkdownParser.parse(page, from: start).definitions
    for index in units.indices {
      guard let spelled = units[index].spelled, let part = try? SourceText(spelled) else { continue }
      let blocks = MarkdownParser.parse(part, definitions: definitions).blocks
      if StructureBytes.of(blocks) != units[index].structure { units[index].spelled = nil }
    }
  }

  /// The index of the first part that is not read as what it should be; that of the last one or the number of parts
  /// when something is read behind it. Nil when all is well.
  ///
  /// Text that hints have blown up beyond what a page may hold is misread at its end.
  private func firstMisreadUnit() -> Int? {
    guard let page = try? SourceText(text) else { return units.count }
    if frontMatter.isEmpty, FrontMatterParser.parse(page) != nil { return 0 }
    let blocks = MarkdownParser.parse(page, from: start).blocks
      .filter { if case .definition = $0 { false } else { true } }
    var next = 0
    for (index, unit) in units.enumerated() {
      // A picture and its credit are one part but two blocks.
      var structure: [UInt8] = []
      while structure.count < unit.structure.count, next < blocks.count {
        structure += StructureBytes.of([blocks[next]])
        next += 1
      }
      if structure != unit.structure { return index }
    }
    return next < blocks.count ? units.count : nil
  }

  /// Takes away the hints at some places; a place behind the last part is that of the hint on the end of the page.
  /// Returns whether there was any.
  private mutating func dropHints(at places: ClosedRange<Int>) -> Bool {
    var dropped = false
    for place in places {
      if place == units.count {
        dropped = dropped || after != nil
        after = nil
      } else {
        dropped = dropped || units[place].before != nil || units[place].spelled != nil
        units[place].before = nil
        units[place].spelled = nil
      }
    }
    return dropped
  }

  private mutating func dropAllHints() -> Bool { dropHints(at: 0...units.count) }
}

extension Block {
  /// The blocks as the Markdown parser reads them: a figure is the paragraph of its picture and that of its credit.
  var markdownBlocks: [Block] {
    guard case .figure(let figure) = self else { return [self] }
    let picture = Paragraph([.image(figure.image)])
    return [.paragraph(picture)] + (figure.credit.map { [.paragraph($0.paragraph)] } ?? [])
  }
}
