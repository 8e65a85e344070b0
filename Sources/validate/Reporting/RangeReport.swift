import Export

/// A place in a file in JSON.
struct RangeReport: Encodable, Equatable {
  /// A line and two columns, all from 1: `column` counts UTF-8 bytes, `columnUTF16` UTF-16 code units.
  struct Position: Encodable, Equatable {
    var line: Int
    var column: Int
    var columnUTF16: Int

    init(_ position: SourcePosition) {
      line = position.line
      column = position.column
      columnUTF16 = position.columnUTF16
    }
  }

  /// The offset of the first byte, from 0.
  var byteOffset: Int
  /// The number of bytes.
  var byteLength: Int
  /// The place of the first byte.
  var start: Position
  /// The place after the last byte.
  var end: Position

  /// The offsets of the bytes, from 0.
  var offsets: Range<Int> { byteOffset..<byteOffset + byteLength }

  /// Turns byte offsets into lines and columns.
  init(_ range: SourceRange, in lines: LineTable) {
    byteOffset = range.lowerBound
    byteLength = range.count
    start = Position(lines.position(at: range.lowerBound))
    end = Position(lines.position(at: range.upperBound))
  }
}
