import Document
import Source

/// One line of a table (GFM 4.10).
enum TableRow {
  /// The ranges of the cells' texts in a line, without the bars and the white space around them.
  ///
  /// The line goes from its first character of content to its end, line end excluded.
  static func cells(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    let limit = line.upperBound
    var start = skipBar(bytes, line.lowerBound, limit)
    while start < limit {
      var end = start
      while end < limit, bytes[end] != .verticalBar || (end > start && bytes[end - 1] == .backslash) {
        end += 1
      }
      cells.append(trimmed(bytes, start..<end))
      start = skipBar(bytes, end, limit)
    }
    return cells
  }

  /// The alignments that a delimiter row gives its columns; nil when the line is no delimiter row.
  static func alignments(_ bytes: [UInt8], _ line: Range<Int>) -> [Table.Alignment]? {
    var alignments: [Table.Alignment] = []
    let limit = line.upperBound
    var cellStart = skipBar(bytes, line.lowerBound, limit)
    while cellStart < limit || alignments.isEmpty {
      var offset = skipSpace(bytes, cellStart, limit)
      if offset < limit, bytes[offset] == .colon { offset += 1 }
      let dashes = offset
      while offset < limit, bytes[offset] == .hyphen { offset += 1 }
      if offset == dashes { return nil }
      if offset < limit, bytes[offset] == .colon { offset += 1 }
      let cellEnd = skipSpace(bytes, offset, limit)
      guard cellEnd == limit || bytes[cellEnd] == .verticalBar else { return nil }
      alignments.append(alignment(bytes, trimmed(bytes, cellStart..<cellEnd)))
      cellStart = skipBar(bytes, cellEnd, limit)
    }
    return alignments
  }

  private static func alignment(_ bytes: [UInt8], _ cell: Range<Int>) -> Table.Alignment {
    switch (bytes[cell.lowerBound] == .colon, bytes[cell.upperBound - 1] == .colon) {
    case (true, true): .center
    case (true, false): .left
    case (false, true): .right
    case (false, false): .none
    }
  }

  /// The text of a cell: the backslash of `\|` is no part of it.
  static func text(source: [UInt8], cell: Range<Int>) -> LeafText {
    var copy: [UInt8] = []
    var pieces: [LeafText.Piece] = []
    var start = cell.lowerBound
    for offset in cell where source[offset] == .verticalBar && offset > cell.lowerBound {
      pieces.append(piece(copy.count, start, in: cell))
      copy.append(contentsOf: source[start..<offset - 1])
      start = offset
    }
    if pieces.isEmpty { return LeafText(source: source, cell) }
    pieces.append(piece(copy.count, start, in: cell))
    copy.append(contentsOf: source[start..<cell.upperBound])
    return LeafText(copied: copy, pieces: pieces)
  }

  private static func piece(_ start: Int, _ source: Int, in cell: Range<Int>) -> LeafText.Piece {
    LeafText.Piece(start: start, source: source, dropped: source > cell.lowerBound ? 1 : 0)
  }

  private static func skipBar(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    guard start < limit, bytes[start] == .verticalBar else { return start }
    return skipSpace(bytes, start + 1, limit)
  }

  private static func skipSpace(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    LinkScanner.skipSeparators(bytes, at: start, limit: limit)
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start].isWhitespace { start += 1 }
    while end > start, bytes[end - 1].isWhitespace { end -= 1 }
    return start..<end
  }
}
