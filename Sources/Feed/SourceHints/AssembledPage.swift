import Document
import Markdown
import Newspaper
import Source

/// A page while it is put together from its parts and the hints on their spelling.
struct AssembledPage {
  /// A part with what is known of its spelling.
  struct Unit {
    /// The content.
    let block: Block
    /// What its canonical spelling is read as, where no spelling says all of the content; nil where one does.
    var nearest: [UInt8]?
    /// Whether ``canonical`` is escaped where a definition of the page would make a link of its text.
    var isEscaped = false
    /// Its canonical spelling beside the parts around it.
    var canonical: [UInt8]
    /// What the hint says of the text before it; nil when that is what the canonical spelling has there.
    var before: [UInt8]?
    /// What the hint makes of its spelling; nil when it is the canonical one.
    var spelled: [UInt8]?
    /// What it must be read as.
    var structure: [UInt8] { nearest ?? StructureBytes.of([block]) }
  }

  /// The first bytes of the page: its byte order mark, if it has one, and its front matter.
  let opening: [UInt8]
  let frontMatter: [UInt8]
  let lineEnd: LineEnd
  let style: MarkdownStyle
  /// A page that was parsed before and may be this one.
  private let parsed: Page?
  var units: [Unit]
  /// What the hint says of the text after the last part; nil when it is what the canonical spelling has there.
  var after: [UInt8]?
  /// Whether the opening of the text was written so that it is not read as front matter.
  var isFrontMatterAvoided = false

  init(frontMatter: [UInt8], parts: [SpelledPart], layout: PageLayout, parsed: Page? = nil) {
    self.parsed = parsed
    opening = (layout.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + frontMatter
    self.frontMatter = frontMatter
    lineEnd = layout.lineEnd
    style = layout.style
    after = layout.after
    let parts =
      layout.repeatsNumbers
      ? parts.map { SpelledPart(piece: $0.piece, block: $0.block.withRepeatedNumbers, spelling: $0.spelling) }
      : parts
    let pieces = MarkdownWriter.pieces(parts.map(\.block), style: layout.style)
    units = zip(parts, pieces).map { part, piece in
      let spelling = part.spelling.map { PartSpelling($0, lineEnd: layout.lineEnd) }
      let spelled = spelling?.edit.flatMap { edit in
        let alone = IsolatedSpelling.of(part.block, besideOthers: piece, style: layout.style)
        let canonical = String(decoding: layout.lineEnd.applied(to: alone), as: UTF8.self)
        return edit.applied(to: Array(canonical.unicodeScalars))
      }
      return Unit(
        block: part.block, canonical: layout.lineEnd.applied(to: piece), before: spelling?.before,
        spelled: spelled.map { scalars in
          var text = String.UnicodeScalarView()
          text.append(contentsOf: scalars)
          return Array(String(text).utf8)
        })
    }
    for index in units.indices.dropFirst() {
      if let gap = units[index].before { units[index].before = Self.gap(gap, onALineOfItsOwn: lineEnd) }
      if units[index].spelled == nil { spellBesideHint(at: index) }
    }
  }

  /// What stood before the first part of the source, and now stands after another one, must not go on its last line.
  private static func gap(_ gap: [UInt8], onALineOfItsOwn lineEnd: LineEnd) -> [UInt8] {
    let first = gap.first { $0 != 0x20 && $0 != 0x09 }
    return first == 0x0A || first == 0x0D ? gap : lineEnd.bytes + lineEnd.bytes + gap
  }

  /// The canonical spelling depends on the part before; where a hint spells that one, it depends on what the hint says.
  private mutating func spellBesideHint(at index: Int) {
    if case .list = units[index].block { return spellListBesideOthers(at: index) }
    guard units[index - 1].spelled != nil else { return }
    let piece = units[index].canonical
    let alone = IsolatedSpelling.of(units[index].block, besideOthers: piece, style: style)
    if alone != piece { units[index].canonical = lineEnd.applied(to: alone) }
  }

  /// Makes the canonical spelling of a list one that does not go on the list before it, as that is spelled.
  mutating func spellListBesideOthers(at index: Int) {
    guard index > 0, case .list(let list) = units[index].block, case .list = units[index - 1].block else {
      return
    }
    let before = units[index - 1].spelled ?? units[index - 1].canonical
    let piece = MarkdownWriter.piece(list, behindListWith: Self.listMarker(of: before), style: style)
    units[index].canonical = lineEnd.applied(to: piece)
  }

  /// The bullet that the text of a list begins with, or the character after its first number.
  static func listMarker(of text: [UInt8]) -> UInt8? {
    text.drop { $0 == 0x20 || $0 == 0x09 }.first { !(0x30...0x39).contains($0) }
  }

  /// Where the Markdown begins; a byte order mark alone is for the parser to pass over.
  private var start: Int { frontMatter.isEmpty ? 0 : opening.count }

  /// The page as it stands.
  var text: [UInt8] {
    var text = opening
    let usual = CanonicalGaps.before(isFirst: false, frontMatter: frontMatter, lineEnd: lineEnd)
    let first = gap(before: 0)
    let after = after ?? CanonicalGaps.after(isEmpty: units.isEmpty, lineEnd: lineEnd)
    var count = opening.count + first.count + after.count
    for index in units.indices {
      count += (units[index].before ?? usual).count + (units[index].spelled ?? units[index].canonical).count
    }
    text.reserveCapacity(count)
    for index in units.indices {
      text += units[index].before ?? (index == 0 ? first : usual)
      text += units[index].spelled ?? units[index].canonical
    }
    text += after
    return text
  }

  /// What the canonical spelling has before a part.
  private func gap(before index: Int) -> [UInt8] {
    CanonicalGaps.before(isFirst: index == 0, frontMatter: frontMatter, lineEnd: lineEnd)
  }

  /// The places before which definitions stand that are not read, because they run into the part before.
  var gapsWithLostDefinitions: [Int] {
    guard let page = try? SourceText(text) else { return [] }
    var definitions = MarkdownParser.parse(page, from: start).blocks.compactMap { block in
      if case .definition(let definition) = block { definition.range?.lowerBound } else { nil }
    }[...]
    var offset = opening.count
    var places: [Int] = []
    for place in 1..<(units.count + 1) {
      offset += (units[place - 1].before ?? gap(before: place - 1)).count
      offset += (units[place - 1].spelled ?? units[place - 1].canonical).count
      guard let gap = self[gap: place], let text = try? SourceText(gap) else { continue }
      definitions = definitions.drop { $0 < offset }
      let isRead = definitions.first.map { $0 < offset + gap.count } ?? false
      if !isRead, !MarkdownParser.parse(text).definitions.isEmpty { places.append(place) }
    }
    return places
  }

  /// The definitions in the page as it stands.
  var definitions: LinkDefinitions {
    guard let page = try? SourceText(text) else { return LinkDefinitions() }
    return MarkdownParser.parse(page, from: start).definitions
  }

  /// The index of the first part that is not read as what it should be; that of the last one or the number of parts
  /// when something is read after it. Nil when all is well.
  ///
  /// Text that hints have blown up beyond what a page may hold is misread at its end.
  var firstMisreadUnit: Int? {
    let text = text
    let blocks: [Block]
    if let known = parsedBlocks(of: text) {
      blocks = known
    } else {
      guard let page = try? SourceText(text) else { return units.count }
      if misreadsFrontMatter(page) { return 0 }
      blocks = PrintedBlocks.of(MarkdownParser.parse(page, from: start).blocks, in: page)
        .filter { if case .definition = $0 { false } else { true } }
    }
    var next = 0
    for index in units.indices {
      if next < blocks.count, units[index].nearest == nil, units[index].block.isSameText(as: blocks[next]) {
        next += 1
        continue
      }
      // A picture and its credit are one part but two blocks.
      let wanted = units[index].structure
      var structure: [UInt8] = []
      while structure.count < wanted.count, next < blocks.count {
        let more = StructureBytes.of([blocks[next]])
        if structure.isEmpty { structure = more } else { structure += more }
        next += 1
      }
      if !ByteSearch.equal(structure, wanted) { return index }
    }
    return next < blocks.count ? units.count : nil
  }

  /// Whether a text is read with front matter where it has none, or with more of it than it has.
  func misreadsFrontMatter(_ page: SourceText) -> Bool {
    guard let end = FrontMatterParser.parse(page)?.range?.upperBound else { return false }
    return end != start
  }

  /// The blocks of the page that was parsed before, when that is the text; nil when it is another.
  private func parsedBlocks(of text: [UInt8]) -> [Block]? {
    guard let parsed, let source = parsed.source, (parsed.frontMatter?.range?.upperBound ?? 0) == start,
      ByteSearch.equal(source.bytes, text)
    else { return nil }
    return parsed.parts.map(\.block)
  }

  /// The hint on what stands before a part; for a place after the last part the one on the end of the page.
  subscript(gap place: Int) -> [UInt8]? {
    get { place == units.count ? after : units[place].before }
    set {
      if place == units.count { after = newValue } else { units[place].before = newValue }
    }
  }
}

extension Block {
  /// The block with the number of the first item of a list before all of its items.
  fileprivate var withRepeatedNumbers: Block {
    switch self {
    case .list(var list):
      for index in list.items.indices {
        list.items[index].blocks = list.items[index].blocks.map(\.withRepeatedNumbers)
        if index > 0 { list.items[index].number = list.items[index].number ?? list.start }
      }
      return .list(list)
    case .quote(var quote):
      quote.blocks = quote.blocks.map(\.withRepeatedNumbers)
      return .quote(quote)
    case .paragraph, .heading, .code, .html, .table, .figure, .thematicBreak, .definition, .opaque:
      return self
    }
  }
}
