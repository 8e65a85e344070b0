import Document
import Source

/// The text of a paragraph or heading as a reader sees it, as bytes that know where in the source they stand: what tells
/// a byline or a dateline from prose. The linter reads the text of the finished page into passages of its own.
struct RunningText {
  /// The UTF-8 bytes of the text, a line end of either kind as one LF.
  private(set) var bytes: [UInt8] = []
  /// Whether the text holds nothing but plain text and line breaks.
  private(set) var isPlain = true
  /// Whether the text holds nothing but plain text, line breaks and bold or italics.
  private(set) var isLetters = true
  /// The number of bytes before the first piece that is neither plain text nor a line break.
  private(set) var plainLength = 0
  private var runs: [(offset: Int, count: Int, range: SourceRange)] = []

  /// More runs than these are rare in a text that is read to its limit.
  private static let usualRuns = 16

  /// Reads content, of plain text no more than its first `limit` bytes.
  init(_ content: [Inline], limit: Int = .max) {
    let lineEnd: [1 of UInt8] = [0x0A]
    runs.reserveCapacity(min(content.count, Self.usualRuns))
    for inline in content {
      guard bytes.count < limit else { return }
      switch inline {
      case .text(let text):
        let piece = text.string.utf8Span.span
        append(piece.extracting(first: limit - bytes.count), of: piece.count, at: text.range)
      case .softBreak(let lineBreak), .hardBreak(let lineBreak):
        append(lineEnd.span, of: 1, at: lineBreak.range)
      case .emphasis(let styled), .strong(let styled): appendStyled(styled.content)
      default:
        isPlain = false
        isLetters = false
        append([inline].plainText.utf8Span.span, of: 0, at: nil)
      }
    }
  }

  private mutating func appendStyled(_ content: [Inline]) {
    isPlain = false
    let inner = RunningText(content)
    isLetters = isLetters && inner.isLetters
    for run in inner.runs { runs.append((run.offset + bytes.count, run.count, run.range)) }
    bytes += inner.bytes
  }

  private mutating func append(_ piece: Span<UInt8>, of count: Int, at range: SourceRange?) {
    if let range { runs.append((bytes.count, count, range)) }
    bytes.append(copying: piece)
    if isPlain { plainLength = bytes.count }
  }

  /// Where a part of the text stands in the source, as far as that can be said exactly: an escape or an entity
  /// counts as a whole; nil when the text was made, not parsed.
  func range(of offsets: Range<Int>) -> SourceRange? {
    var lower: Int?
    var upper: Int?
    for run in runs where run.offset < offsets.upperBound && offsets.lowerBound < run.offset + run.count {
      let isExact = run.range.count == run.count
      let from = max(offsets.lowerBound, run.offset) - run.offset
      let to = min(offsets.upperBound, run.offset + run.count) - run.offset
      if lower == nil { lower = run.range.lowerBound + (isExact ? from : 0) }
      upper = isExact ? run.range.lowerBound + to : run.range.upperBound
    }
    guard let lower, let upper else { return nil }
    return SourceRange(lower, upper)
  }

  /// The text of a part.
  func string(_ offsets: Range<Int>) -> String { String(decoding: bytes[offsets], as: UTF8.self) }
}
