public import Source

/// One raw HTML tag, comment, declaration or processing instruction inside a line of text.
public struct InlineHTML: Sendable, Hashable {
  /// The tag as written, line ends as LF.
  public var string: String
  /// Where it stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a raw HTML tag.
  public init(_ string: String, range: SourceRange? = nil) {
    self.string = string
    self.range = range
  }
}
