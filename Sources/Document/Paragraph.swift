public import Source

/// A paragraph.
public struct Paragraph: Sendable, Hashable {
  /// The text.
  public var content: [Inline]
  /// Where it stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a paragraph.
  public init(_ content: [Inline], range: SourceRange? = nil) {
    self.content = content
    self.range = range
  }
}
