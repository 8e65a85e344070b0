public import Source

/// A line end inside a paragraph; the ``Inline`` case says whether it is printed.
public struct LineBreak: Sendable, Hashable {
  /// The bytes that make the break: the spaces or backslash before the line end, the line end itself and the
  /// indentation and container markers of the next line. Nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a line break.
  public init(range: SourceRange? = nil) {
    self.range = range
  }
}
