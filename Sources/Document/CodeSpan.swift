public import Source

/// A code span inside a line of text.
public struct CodeSpan: Sendable, Hashable {
  /// The code, with line ends turned into spaces and padding removed as CommonMark 6.1 says.
  public var string: String
  /// Where it stands in the source, backticks included; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a code span.
  public init(_ string: String, range: SourceRange? = nil) {
    self.string = string
    self.range = range
  }
}
