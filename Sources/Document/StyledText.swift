public import Source

/// Emphasised, strong or struck-out text; the ``Inline`` case says which.
public struct StyledText: Sendable, Hashable {
  /// What is styled.
  public var content: [Inline]
  /// Where it stands in the source, delimiters included; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes styled text.
  public init(_ content: [Inline], range: SourceRange? = nil) {
    self.content = content
    self.range = range
  }
}
