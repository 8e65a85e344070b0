/// A stretch of running text as a reader sees it, as bytes that know where in the source they stand: a heading, a
/// table cell, a paragraph, or several paragraphs that a column break had cut apart.
///
/// All rules read the same passages, many times: so they are shared, not copied. `@unchecked Sendable`: a passage changes
/// only while ``Prose`` is made, before anything else holds it.
final class Passage: @unchecked Sendable {
  /// A piece of the text that comes from one place of the source.
  private struct Run {
    let offset: Int
    let count: Int
    let range: SourceRange
  }

  let role: TextRole
  /// The index of the item on the page.
  let item: Int
  /// The indexes of the first and the last part the text comes from, in ``LintContext/parts``.
  private(set) var parts: ClosedRange<Int>
  /// The UTF-8 bytes of the text; a line end of either kind is LF, a picture or a raw tag U+FFFC.
  private(set) var bytes: [UInt8] = []
  /// The stretches of the text that are neither code nor pictures nor raw tags nor line ends, in order.
  private(set) var plain: [Range<Int>] = []
  /// The marks of punctuation, code spans and the like left out.
  var marks: [Mark] { finds.marks }
  /// The numbers, and the words written with numerals, code spans and the like left out.
  var numerals: [Numeral] { finds.numerals.all }
  /// The runs of spaces U+0020 that touch a character beyond ASCII or an end of a text, code spans and the like left out.
  var blanks: [Range<Int>] { finds.blanks }
  /// The characters that no text should hold, code spans and the like left out.
  var oddities: [OddCharacter] { finds.oddities }
  /// The offsets at which a column break was mended.
  private(set) var seams: [Int] = []
  /// The dateline that opens the text.
  var dateline: Dateline?
  /// Whether a line end is printed.
  private(set) var hasHardBreak = false
  /// Whether the text is one link or nothing but links.
  private(set) var isLinkOnly = false
  /// Whether all of the text is strong, as a crosshead without a heading is.
  private(set) var isStrong = false
  /// Whether the text holds a Han character.
  private(set) var hasHan = false
  /// Whether plain text opens and closes it, and no code, link or emphasis.
  private(set) var opensPlain = false
  private(set) var closesPlain = false
  private var finds = TextFinds()
  private var runs: [Run] = []

  init(_ content: [Inline], role: TextRole, item: Int, part: Int) {
    self.role = role
    self.item = item
    parts = part...part
    var linked = 0
    append(content, linked: &linked)
    isLinkOnly = linked > 0 && linked == printedCount(from: 0)
    if content.count == 1, case .strong = content[0] { isStrong = true }
    if case .text? = content.first { opensPlain = true }
    if case .text? = content.last { closesPlain = true }
    hasHan = Self.holdsHan(bytes)
  }

  private static func holdsHan(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] >= 0xE3, bytes.scalar(at: offset).isHan { return true }
      offset += bytes.width(at: offset)
    }
    return false
  }

  private func printedCount(from start: Int) -> Int { bytes[start...].count { $0 > 0x20 } }

  private func append(_ content: [Inline], linked: inout Int) {
    for inline in content {
      switch inline {
      case .text(let text):
        let start = bytes.count
        append(Array(text.string.utf8), at: text.range)
        appendPlain(start..<bytes.count)
        MarkScanner.scan(bytes, from: start, into: &finds)
      case .emphasis(let styled), .strong(let styled), .strikethrough(let styled):
        append(styled.content, linked: &linked)
      case .link(let link):
        let start = bytes.count
        var inner = 0
        append(link.content, linked: &inner)
        linked += printedCount(from: start)
      case .code(let code): appendOther(Array(code.string.utf8), at: code.range)
      case .image(let image): appendOther([0xEF, 0xBF, 0xBC], at: image.range)
      case .html(let html): appendOther([0xEF, 0xBF, 0xBC], at: html.range)
      case .softBreak(let lineBreak): appendOther([0x0A], at: lineBreak.range)
      case .hardBreak(let lineBreak):
        hasHardBreak = true
        appendOther([0x0A], at: lineBreak.range)
      }
    }
  }

  private func appendPlain(_ stretch: Range<Int>) {
    if stretch.isEmpty { return }
    if let last = plain.last, last.upperBound == stretch.lowerBound {
      plain[plain.count - 1] = last.lowerBound..<stretch.upperBound
    } else {
      plain.append(stretch)
    }
  }

  /// Adds what is no text: no number goes on over it.
  private func appendOther(_ piece: [UInt8], at range: SourceRange?) {
    append(piece, at: range)
    finds.numerals.stop(at: bytes.count)
  }

  private func append(_ piece: [UInt8], at range: SourceRange?) {
    if let range, !piece.isEmpty { runs.append(Run(offset: bytes.count, count: piece.count, range: range)) }
    bytes += piece
  }

  /// Adds the passage behind a column break, without anything between.
  func join(_ next: Passage) {
    let start = bytes.count
    seams.append(start)
    bytes += next.bytes
    finds.append(next.finds, at: start, in: bytes)
    seams += next.seams.map { $0 + start }
    for stretch in next.plain { appendPlain(stretch.lowerBound + start..<stretch.upperBound + start) }
    runs += next.runs.map { Run(offset: $0.offset + start, count: $0.count, range: $0.range) }
    hasHardBreak = hasHardBreak || next.hasHardBreak
    isLinkOnly = isLinkOnly && next.isLinkOnly
    isStrong = isStrong && next.isStrong
    hasHan = hasHan || next.hasHan
    closesPlain = next.closesPlain
    parts = parts.lowerBound...next.parts.upperBound
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

  /// A part of the text, never at an end of it, with the characters on both sides.
  func neighbourhood(of offsets: Range<Int>) -> Range<Int> {
    bytes.start(before: offsets.lowerBound)..<offsets.upperBound + bytes.width(at: offsets.upperBound)
  }

  /// Where a mark stands in the source.
  func range(of mark: Mark) -> SourceRange? { range(of: mark.offset..<mark.end) }

  /// Whether a part of the text stands in the source as it reads, without markup, escapes or entities in it.
  func isVerbatim(_ offsets: Range<Int>) -> Bool { range(of: offsets)?.count == offsets.count }

  private func run(at offset: Int) -> Run? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, offset < runs[low - 1].offset + runs[low - 1].count else { return nil }
    return runs[low - 1]
  }
}

extension Passage {
  /// The offsets of the text without white space at its ends.
  var trimmed: Range<Int> { bytes.trimmed(0..<bytes.count) }

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
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return marks[..<low].suffix(64).last { $0.scalar == "“" || $0.scalar == "”" }?.scalar == "“"
  }
}
