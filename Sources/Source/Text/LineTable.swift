/// Where the lines of a ``SourceText`` begin; turns byte offsets into lines and columns.
///
/// A line ends at LF, CR LF or CR, as in CommonMark 0.31 section 2.1.
public struct LineTable: Sendable, Hashable {
  private let bytes: [UInt8]
  /// The byte offset, from 0, at which each line begins; line 1 is at index 0.
  public let lineStarts: [Int]
  /// The number of UTF-16 code units before each stretch of ``stride`` bytes, so that places on a long line take no longer
  /// than on a short one; empty for a text whose lines are short enough to count along.
  private let unitsBefore: [Int]
  private static let stride = 256
  private static let longLine = 4096

  /// Finds the lines of a text.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public init(_ source: SourceText) { self.init(source.bytes) }

  /// Finds the lines of a text as UTF-8.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var longest = 0
    var index = ByteSearch.lineEnd(bytes, from: 0, limit: bytes.count)
    while index < bytes.count {
      index += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
      longest = max(longest, index - starts[starts.count - 1])
      starts.append(index)
      index = ByteSearch.lineEnd(bytes, from: index, limit: bytes.count)
    }
    lineStarts = starts
    longest = max(longest, bytes.count - starts[starts.count - 1])
    unitsBefore = longest < Self.longLine ? [] : Self.unitsBefore(bytes)
  }

  private static func unitsBefore(_ bytes: [UInt8]) -> [Int] {
    var units = 0
    var unitsBefore: [Int] = []
    unitsBefore.reserveCapacity(bytes.count / Self.stride + 1)
    for start in Swift.stride(from: 0, through: bytes.count, by: Self.stride) {
      unitsBefore.append(units)
      units += ByteCount.utf16(bytes, start..<min(start + Self.stride, bytes.count))
    }
    return unitsBefore
  }

  /// The number of UTF-16 code units between two byte offsets of a line, from 0.
  private func units(_ start: Int, _ end: Int) -> Int {
    unitsBefore.isEmpty
      ? ByteCount.utf16(bytes, start..<end) : units(before: end) - units(before: start)
  }

  private func units(before offset: Int) -> Int {
    let stretch = offset / Self.stride
    return unitsBefore[stretch] + ByteCount.utf16(bytes, stretch * Self.stride..<offset)
  }

  /// The line, from 1, that holds the byte offset, from 0. The end of the text counts as part of its last line.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  public func line(at offset: Int) -> Int {
    lineStarts.partitioningIndex { $0 > offset }
  }

  /// The first and the last line, from 1, that a range touches.
  ///
  /// A range that ends right after a line end touches the line it ends, not the next one.
  public func lines(of range: SourceRange) -> ClosedRange<Int> {
    let first = line(at: range.lowerBound)
    return first...max(first, line(at: max(range.lowerBound, range.upperBound - 1)))
  }

  /// The place of a byte offset, from 0.
  public func position(at offset: Int) -> SourcePosition {
    let line = line(at: offset)
    let start = lineStarts[line - 1]
    return SourcePosition(
      line: line, column: offset - start + 1, columnUTF16: units(start, offset) + 1)
  }

  /// The bytes of a line, from 1, without its line end.
  public func content(ofLine line: Int) -> SourceRange {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return SourceRange(start, end)
  }
}
