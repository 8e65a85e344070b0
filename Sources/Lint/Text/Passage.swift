import Document
import Newspaper
import Source

/// A stretch of running text as a reader sees it, as bytes that know where in the source they stand: a heading, a
/// table cell, a paragraph, or several paragraphs that a column break had cut apart.
///
/// All rules read the same passages, many times: so they are shared, not copied.
final class Passage: Sendable {
  /// A piece of the text that comes from one place of the source.
  fileprivate struct Run: Sendable {
    let offset: Int
    let count: Int
    let range: SourceRange
  }

  /// What was read of it; it never changes again.
  private let draft: PassageBuilder

  var role: TextRole { draft.role }
  /// The index of the item on the page.
  var item: Int { draft.item }
  /// The indexes of the first and the last part the text comes from, in ``LintContext/parts``.
  var parts: ClosedRange<Int> { draft.parts }
  /// The UTF-8 bytes of the text; a line end of either kind is LF, a picture or a raw tag U+FFFC.
  var bytes: [UInt8] { draft.bytes }
  /// The stretches of the text that are neither code nor pictures nor raw tags nor line ends, in order.
  var plain: [Range<Int>] { draft.plain }
  /// The marks of punctuation, code spans and the like left out.
  var marks: [Mark] { draft.finds.marks }
  /// Which of the marks there are.
  var markKinds: MarkKinds { draft.finds.markKinds }
  /// The numbers, and the words written with numerals, code spans and the like left out.
  var numerals: [Numeral] { draft.finds.numerals.all }
  /// The runs of spaces U+0020 that touch a character beyond ASCII or an end of a text, code spans and the like left out.
  var blanks: [Range<Int>] { draft.finds.blanks }
  /// The characters that no text should hold, code spans and the like left out.
  var oddities: [OddCharacter] { draft.finds.oddities }
  /// The offsets at which a column break was mended.
  var seams: [Int] { draft.seams }
  /// The dateline that opens the text.
  var dateline: Dateline? { draft.dateline }
  /// Whether a line end is printed.
  var hasHardBreak: Bool { draft.hasHardBreak }
  /// Whether the text is one link or nothing but links.
  var isLinkOnly: Bool { draft.isLinkOnly }
  /// Whether all of the text is strong, as a crosshead without a heading is.
  var isStrong: Bool { draft.isStrong }
  /// Whether the text holds a Han character.
  var hasHan: Bool { draft.hasHan }
  /// Whether plain text opens and closes it, and no code, link or emphasis.
  var opensPlain: Bool { draft.opensPlain }
  var closesPlain: Bool { draft.closesPlain }

  /// The offsets of the text without white space at its ends.
  let trimmed: Range<Int>

  private init(_ draft: PassageBuilder) {
    self.draft = draft
    trimmed = draft.bytes.trimmed(0..<draft.bytes.count)
  }

  /// Reads running text.
  convenience init(_ content: [Inline], role: TextRole, item: Int, part: Int, dateline: Dateline? = nil) {
    self.init(PassageBuilder(content, role: role, item: item, part: part, dateline: dateline))
  }

  /// The passages of a column break as one, without anything between.
  static func joined(_ passages: [Passage]) -> Passage {
    guard passages.count > 1 else { return passages[0] }
    var draft = passages[0].draft
    for next in passages.dropFirst() { draft.join(next.draft) }
    return Passage(draft)
  }

  /// Where a part of the text stands in the source: an escape or an entity counts as a whole. Nil when the text was
  /// made, not parsed, and for an empty part.
  func range(of offsets: Range<Int>) -> SourceRange? {
    guard !offsets.isEmpty, let first = run(at: offsets.lowerBound),
      let last = run(at: offsets.upperBound - 1)
    else { return nil }
    let lower =
      first.range.count == first.count
      ? first.range.lowerBound + offsets.lowerBound - first.offset : first.range.lowerBound
    let upper =
      last.range.count == last.count
      ? last.range.lowerBound + offsets.upperBound - last.offset : last.range.upperBound
    return lower <= upper ? SourceRange(lower, upper) : nil
  }

  /// Where a part of the text stands in the source if it is plain text, without a line end, and nothing else stands
  /// between its characters, so that an edit there touches them alone; else nil.
  func unmarkedRange(of offsets: Range<Int>) -> SourceRange? {
    guard
      plain.contains(where: { $0.lowerBound <= offsets.lowerBound && offsets.upperBound <= $0.upperBound }),
      let range = range(of: offsets)
    else { return nil }
    var offset = offsets.lowerBound
    var place = range.lowerBound
    while offset < offsets.upperBound {
      guard let run = run(at: offset) else { return nil }
      let end = min(offsets.upperBound, run.offset + run.count)
      if run.range.count == run.count {
        guard run.range.lowerBound + offset - run.offset == place else { return nil }
        place += end - offset
      } else {
        // An entity or an escape goes as a whole.
        guard run.offset == offset, end == run.offset + run.count, run.range.lowerBound == place else {
          return nil
        }
        place = run.range.upperBound
      }
      offset = end
    }
    return range
  }

  /// Where the text begins in the source; nil for text that was made.
  var sourceStart: Int? { draft.runs.first?.range.lowerBound }

  /// The offset in the text of a place of the source; nil where the text does not stand there as it is read.
  func offset(ofSource place: Int) -> Int? {
    let next = draft.runs.partitioningIndex { $0.range.lowerBound > place }
    guard next > 0 else { return nil }
    let run = draft.runs[next - 1]
    guard run.range.contains(place), run.range.count == run.count else { return nil }
    return run.offset + place - run.range.lowerBound
  }

  /// A part of the text, never at an end of it, with the characters on both sides.
  func neighbourhood(of offsets: Range<Int>) -> Range<Int> {
    bytes.start(before: offsets.lowerBound)..<offsets.upperBound + bytes.width(at: offsets.upperBound)
  }

  /// Where a mark stands in the source.
  func range(of mark: Mark) -> SourceRange? { range(of: mark.offset..<mark.end) }

  /// Whether a part of the text stands in the source as it reads, without markup, escapes or entities in it.
  func isVerbatim(_ offsets: Range<Int>) -> Bool { range(of: offsets)?.count == offsets.count }

  private func run(at offset: Int) -> Run? {
    let next = draft.runs.partitioningIndex { $0.offset > offset }
    guard next > 0, offset < draft.runs[next - 1].offset + draft.runs[next - 1].count else { return nil }
    return draft.runs[next - 1]
  }
}

extension Passage {
  /// The character before an offset; nil at the start.
  func scalar(before offset: Int) -> Unicode.Scalar? {
    offset > 0 ? bytes.scalar(at: bytes.start(before: offset)) : nil
  }

  /// The character at an offset; nil at the end.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    offset < bytes.count ? bytes.scalar(at: offset) : nil
  }

  /// The first character that is no white space; nil when there is none.
  var first: Unicode.Scalar? { trimmed.isEmpty ? nil : bytes.scalar(at: trimmed.lowerBound) }

  /// The last character that is no white space; nil when there is none.
  var last: Unicode.Scalar? { trimmed.isEmpty ? nil : scalar(before: trimmed.upperBound) }

  /// The number of characters, white space at the ends left out.
  var characterCount: Int { bytes.characterCount(trimmed) }

  /// The text of a part.
  func string(_ offsets: Range<Int>) -> String { String(decoding: bytes[offsets], as: UTF8.self) }

  /// Whether the last double quotation mark before an offset, of the 64 marks there, opens.
  func isInQuotation(at offset: Int) -> Bool {
    let next = marks.partitioningIndex { $0.offset >= offset }
    return marks[..<next].suffix(64).last { $0.scalar == "“" || $0.scalar == "”" }?.scalar == "“"
  }
}

/// A ``Passage`` while its text is being read.
private struct PassageBuilder: Sendable {
  let role: TextRole
  let item: Int
  private(set) var parts: ClosedRange<Int>
  private(set) var bytes: [UInt8] = []
  private(set) var plain: [Range<Int>] = []
  private(set) var finds = TextFinds()
  private(set) var seams: [Int] = []
  let dateline: Dateline?
  private(set) var hasHardBreak = false
  private(set) var isLinkOnly = false
  private(set) var isStrong = false
  private(set) var hasHan = false
  private(set) var opensPlain = false
  private(set) var closesPlain = false
  private(set) var runs: [Passage.Run] = []

  /// Reads running text.
  init(_ content: [Inline], role: TextRole, item: Int, part: Int, dateline: Dateline?) {
    self.role = role
    self.dateline = dateline
    self.item = item
    parts = part...part
    bytes.reserveCapacity(content.reduce(0) { $0 + Self.length($1) })
    runs.reserveCapacity(content.count)
    var linked = 0
    append(content, linked: &linked)
    if linked > 0 { isLinkOnly = linked == Self.printedCount(bytes[...]) }
    if content.count == 1, case .strong = content[0] { isStrong = true }
    if case .text? = content.first { opensPlain = true }
    if case .text? = content.last { closesPlain = true }
    hasHan = Self.holdsHan(bytes)
  }

  /// The number of bytes of plain text and line breaks, of which most texts are made.
  private static func length(_ inline: Inline) -> Int {
    switch inline {
    case .text(let text): text.string.utf8.count
    case .softBreak, .hardBreak: 1
    default: 0
    }
  }

  private static func holdsHan(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] >= 0xE3, bytes.scalar(at: offset).isHan { return true }
      offset += bytes.width(at: offset)
    }
    return false
  }

  private static func printedCount(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 > 0x20 } }

  private mutating func append(_ content: [Inline], linked: inout Int) {
    for inline in content {
      switch inline {
      case .text(let text):
        let start = bytes.count
        append(text.string.utf8Span.span, at: text.range)
        appendPlain(start..<bytes.count)
        MarkScanner.scan(bytes, from: start, into: &finds)
      case .emphasis(let styled), .strong(let styled), .strikethrough(let styled):
        append(styled.content, linked: &linked)
      case .link(let link):
        let start = bytes.count
        var inner = 0
        append(link.content, linked: &inner)
        linked += Self.printedCount(bytes[start...])
      case .code(let code): appendOther(code.string, at: code.range)
      case .image(let image): appendOther("\u{FFFC}", at: image.range)
      case .html(let html): appendOther("\u{FFFC}", at: html.range)
      case .softBreak(let lineBreak): appendOther("\n", at: lineBreak.range)
      case .hardBreak(let lineBreak):
        hasHardBreak = true
        appendOther("\n", at: lineBreak.range)
      }
    }
  }

  private mutating func appendPlain(_ stretch: Range<Int>) {
    if stretch.isEmpty { return }
    if let last = plain.last, last.upperBound == stretch.lowerBound {
      plain[plain.count - 1] = last.lowerBound..<stretch.upperBound
    } else {
      plain.append(stretch)
    }
  }

  /// Adds what is no text: no number goes on over it.
  private mutating func appendOther(_ piece: String, at range: SourceRange?) {
    append(piece.utf8Span.span, at: range)
    finds.numerals.stop(at: bytes.count)
  }

  private mutating func append(_ piece: Span<UInt8>, at range: SourceRange?) {
    if let range, !piece.isEmpty {
      runs.append(Passage.Run(offset: bytes.count, count: piece.count, range: range))
    }
    bytes.append(copying: piece)
  }

  /// Adds the text after a column break, without anything between.
  mutating func join(_ next: PassageBuilder) {
    let start = bytes.count
    seams.append(start)
    bytes.append(copying: next.bytes.span)
    finds.append(next.finds, at: start, in: bytes)
    seams += next.seams.map { $0 + start }
    for stretch in next.plain { appendPlain(stretch.lowerBound + start..<stretch.upperBound + start) }
    runs += next.runs.map { Passage.Run(offset: $0.offset + start, count: $0.count, range: $0.range) }
    hasHardBreak = hasHardBreak || next.hasHardBreak
    isLinkOnly = isLinkOnly && next.isLinkOnly
    isStrong = isStrong && next.isStrong
    hasHan = hasHan || next.hasHan
    closesPlain = next.closesPlain
    parts = parts.lowerBound...next.parts.upperBound
  }
}
