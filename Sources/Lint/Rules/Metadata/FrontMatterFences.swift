import Document
import Source

/// Where the lines of a front matter begin and end between its fences.
struct FrontMatterFences {
  /// The offset of the first line that is not blank.
  let firstLine: Int
  /// The offset of the first line between the fences, blank lines above passed over.
  let contentStart: Int
  /// The offset after the last line between the fences.
  let contentEnd: Int
  /// Whether the last line has an end.
  let isLastLineEnded: Bool

  init(_ frontMatter: FrontMatter, _ range: SourceRange, in source: SourceText) {
    let missing = frontMatter.problems.lazy.compactMap { problem in
      if case .missingFence(let fence) = problem { fence } else { nil }
    }.first
    let bytes = source.bytes
    var start = range.lowerBound
    while start < range.upperBound, bytes[start].isWhitespace { start += 1 }
    // Back to the start of the line.
    while start > range.lowerBound, !bytes[start - 1].isLineEnd { start -= 1 }
    firstLine = start
    if missing == nil || missing == .below {
      while start < range.upperBound, !bytes[start].isLineEnd { start += 1 }
      if start + 1 < range.upperBound, bytes[start] == .carriageReturn, bytes[start + 1] == .lineFeed {
        start += 1
      }
      start = min(start + 1, range.upperBound)
    }
    contentStart = start
    var end = range.upperBound
    isLastLineEnded = end > 0 && bytes[end - 1].isLineEnd
    if missing == nil || missing == .above {
      while end > start, bytes[end - 1].isLineEnd { end -= 1 }
      while end > start, !bytes[end - 1].isLineEnd { end -= 1 }
    }
    contentEnd = end
  }
}
