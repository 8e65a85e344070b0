import Source

/// Finds the run of backticks that closes a code span (CommonMark 6.1).
///
/// Remembers where runs of each length were seen last, so that a text of unmatched runs is read once.
struct CodeSpanScanner {
  /// The longest run of backticks that can open a code span, as in cmark-gfm.
  static let longestRun = 80

  private var lastRuns = [Int](repeating: -1, count: longestRun + 1)
  private var hasReadAll = false
  private var hasSeenRun = false

  mutating func reset() {
    if !hasSeenRun, !hasReadAll { return }
    hasReadAll = false
    hasSeenRun = false
    for length in lastRuns.indices { lastRuns[length] = -1 }
  }

  /// The offset after the closing run for an opening run of `length` that ends at `start`; nil when there is none.
  mutating func closingEnd(in text: borrowing LeafText, from start: Int, length: Int) -> Int? {
    if length > Self.longestRun || (hasReadAll && lastRuns[length] < start) { return nil }
    let bytes = text.bytes.span
    var offset = start
    while offset < text.end {
      if bytes[offset] != .backtick {
        offset += 1
        continue
      }
      let runStart = offset
      while offset < text.end, bytes[offset] == .backtick { offset += 1 }
      if offset - runStart <= Self.longestRun {
        // cmark-gfm notes the closing run too, which may hide a later run of the same length.
        lastRuns[offset - runStart] = runStart
        hasSeenRun = true
      }
      if offset - runStart == length { return offset }
    }
    hasReadAll = true
    return nil
  }

  /// The code between the backticks: line ends as spaces, one space of padding at both ends removed.
  static func content(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var needsCopy = false
    var hasOther = false
    for byte in bytes[range] {
      if byte == .carriageReturn || byte == .lineFeed || byte == 0 { needsCopy = true }
      if byte != .space && !byte.isLineEnd { hasOther = true }
    }
    var inner = range
    if hasOther, isPadding(bytes[range.lowerBound]), isPadding(bytes[range.upperBound - 1]) {
      inner = paddingEnd(bytes, range)..<paddingStart(bytes, range)
    }
    if !needsCopy { return TextDecoder.string(bytes, inner) }
    var result: [UInt8] = []
    for offset in inner {
      switch bytes[offset] {
      case .carriageReturn where offset + 1 < inner.upperBound && bytes[offset + 1] == .lineFeed: break
      case .carriageReturn, .lineFeed: result.append(.space)
      case 0: result.append(contentsOf: "\u{FFFD}".utf8)
      case let byte: result.append(byte)
      }
    }
    return TextDecoder.string(result, 0..<result.count)
  }

  private static func isPadding(_ byte: UInt8) -> Bool { byte == .space || byte.isLineEnd }

  private static func paddingEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let start = range.lowerBound
    let isPair = bytes[start] == .carriageReturn && range.count > 1 && bytes[start + 1] == .lineFeed
    return start + (isPair ? 2 : 1)
  }

  private static func paddingStart(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let last = range.upperBound - 1
    let isPair = bytes[last] == .lineFeed && range.count > 1 && bytes[last - 1] == .carriageReturn
    return last - (isPair ? 1 : 0)
  }
}
