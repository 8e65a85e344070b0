public import Source

/// A table as in GitHub Flavored Markdown 4.10.
public struct Table: Sendable, Hashable {
  /// How the text of a column is set.
  public enum Alignment: String, Sendable, Hashable, CaseIterable {
    /// As the reader's device does it.
    case none
    /// At the left edge.
    case left
    /// In the middle.
    case center
    /// At the right edge.
    case right
  }

  /// One cell.
  public struct Cell: Sendable, Hashable {
    /// The text.
    public var content: [Inline]
    /// Where the text stands in the source, without the bars; nil when it was made, not parsed.
    public var range: SourceRange?

    /// Makes a cell.
    public init(_ content: [Inline], range: SourceRange? = nil) {
      self.content = content
      self.range = range
    }
  }

  /// One alignment a column.
  public var alignments: [Alignment]
  /// The head row, as many cells as there are columns.
  public var header: [Cell]
  /// The rows below it, each with as many cells as there are columns.
  public var rows: [[Cell]]
  /// Where it stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a table.
  public init(alignments: [Alignment], header: [Cell], rows: [[Cell]], range: SourceRange? = nil) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
    self.range = range
  }

  /// The cells of the head row and of the rows below it, row after row.
  package var cells: FlattenSequence<[[Cell]]> { ([header] + rows).joined() }
}
