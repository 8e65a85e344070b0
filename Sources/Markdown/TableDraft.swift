import Document

/// A table whose cells are not read yet (GFM 4.10).
struct TableDraft {
  /// One alignment a column.
  let alignments: [Table.Alignment]
  /// The cells of all rows one after the other, the head row first; ranges of the source.
  private(set) var cells: [Range<Int>]
  /// Whether there are more columns than ``MarkdownLimits/tableColumns``, or so many missing cells that the tree
  /// would be far larger than the source. Such a table is not built.
  private(set) var isTooWide: Bool
  /// How many cells were added because a row was too short.
  private var completedCellCount = 0
  /// How many cells the source has.
  private var writtenCellCount: Int

  /// Reads the head row and the line below it; nil when the lines are no table.
  init?(source: [UInt8], header: Range<Int>, delimiters: Range<Int>) {
    guard let alignments = TableRow.alignments(source, delimiters) else { return nil }
    let cells = TableRow.cells(source, header)
    guard cells.count == alignments.count else { return nil }
    self.alignments = alignments
    self.cells = cells
    writtenCellCount = cells.count
    isTooWide = alignments.count > MarkdownLimits.tableColumns
  }

  /// Adds a row: cells in excess are dropped, missing ones stand empty at the end of the line.
  mutating func append(row: [Range<Int>], lineEnd: Int) {
    if isTooWide { return }
    let missing = max(0, alignments.count - row.count)
    completedCellCount += missing
    writtenCellCount += row.count
    isTooWide = completedCellCount > 1_000 + 4 * writtenCellCount
    cells.append(contentsOf: row.prefix(alignments.count))
    cells.append(contentsOf: repeatElement(lineEnd..<lineEnd, count: missing))
  }
}
