import Document
import Newspaper
import Source

/// A ``Passage`` while its text is being read.
struct PassageBuilder: Sendable {
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
  init(_ content: [Inline], role: TextRole, item: Int, part: Int, dateline: Dateline? = nil) {
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
