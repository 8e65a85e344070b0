public import Source

/// A line across the text.
public struct ThematicBreak: Sendable, Hashable {
  /// Where it stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a thematic break.
  public init(range: SourceRange? = nil) {
    self.range = range
  }
}
