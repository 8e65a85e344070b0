/// A place in a file as people and editors count it.
public struct SourcePosition: Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, counted in UTF-8 bytes.
  public let column: Int
  /// The column, from 1, counted in UTF-16 code units, as editors that speak the Language Server Protocol do.
  public let columnUTF16: Int

  /// Makes a place from its line and its two columns, all from 1.
  public init(line: Int, column: Int, columnUTF16: Int) {
    self.line = line
    self.column = column
    self.columnUTF16 = columnUTF16
  }
}
