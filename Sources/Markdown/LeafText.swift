import Source

/// The text of a paragraph, a heading or a table cell as one run of bytes, and where each byte stands in the source.
///
/// The bytes are those of the source itself when the lines follow each other without indentation or markers
/// between them; else they are a copy.
struct LeafText {
  /// A run of bytes that stands in the source as it stands here.
  struct Piece {
    /// Where the run begins in ``LeafText/bytes``.
    let start: Int
    /// Where the run begins in the source.
    let source: Int
    /// How many bytes of the source before the run were dropped that belong to its first character: the
    /// backslash of `\|` in a table cell.
    let dropped: Int
  }

  /// The bytes; only those between ``start`` and ``end`` are the text.
  let bytes: [UInt8]
  /// The offset of the first byte of the text.
  var start: Int
  /// The offset after the last byte of the text.
  var end: Int
  /// The runs the bytes were put together from; empty when the bytes are those of the source.
  let pieces: [Piece]

  /// Takes the bytes of the source as they stand.
  init(source: [UInt8], _ range: Range<Int>) {
    bytes = source
    start = range.lowerBound
    end = range.upperBound
    pieces = []
  }

  /// Takes bytes that were put together from runs of the source.
  init(copied bytes: [UInt8], pieces: [Piece]) {
    self.bytes = bytes
    start = 0
    end = bytes.count
    self.pieces = pieces
  }

  /// Joins the lines of a block, each with the line end it has in the source, except the last one.
  init(source: [UInt8], lines: ArraySlice<ContentLine>) {
    guard let first = lines.first, let last = lines.last else {
      self.init(source: source, 0..<0)
      return
    }
    var isContiguous = true
    var expected = first.start
    for line in lines {
      isContiguous = isContiguous && line.start == expected
      expected = line.nextLine
    }
    if isContiguous {
      self.init(source: source, first.start..<last.end)
      return
    }
    var copy: [UInt8] = []
    copy.reserveCapacity(last.end - first.start)
    var pieces: [Piece] = []
    for (index, line) in zip(lines.indices, lines) {
      pieces.append(Piece(start: copy.count, source: line.start, dropped: 0))
      copy.append(contentsOf: source[line.start..<(index == lines.endIndex - 1 ? line.end : line.nextLine)])
    }
    self.init(copied: copy, pieces: pieces)
  }

  /// Drops white space at the end.
  mutating func trimEnd() {
    while end > start, bytes[end - 1].isWhitespace { end -= 1 }
  }

  /// The piece that holds an offset.
  ///
  /// - Complexity: O(log *n*) in the number of pieces.
  func pieceIndex(at offset: Int) -> Int {
    let next = pieces.partitioningIndex { $0.start > offset }
    return max(0, next - 1)
  }

  /// The range of the source that a range of the text came from.
  func sourceRange(_ start: Int, _ end: Int) -> SourceRange {
    if pieces.isEmpty { return SourceRange(start, end) }
    let first = pieces[pieceIndex(at: start)]
    let lower = first.source + (start - first.start) - (start == first.start ? first.dropped : 0)
    if end <= start { return SourceRange(lower, lower) }
    let last = pieces[pieceIndex(at: end - 1)]
    return SourceRange(lower, last.source + (end - last.start))
  }
}
