public import Source

/// A paragraph.
public struct Paragraph: Sendable, Hashable {
  /// The text.
  public var content: [Inline]
  /// Where it stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?
  /// The level of the heading that the Markdown has it as, 1 to 6, such as that of a byline set as `### By Ada Reed`; nil for
  /// a paragraph that is one in Markdown too.
  public var headingLevel: Int?

  /// Makes a paragraph.
  public init(_ content: [Inline], range: SourceRange? = nil, headingLevel: Int? = nil) {
    self.content = content
    self.range = range
    self.headingLevel = headingLevel
  }
}
