public import Source

/// Markdown source that travels as it stands, because it is nested deeper than the tree may be.
public struct OpaqueSource: Sendable, Hashable {
  /// The source lines, line ends as LF, without the last one.
  public var string: String
  /// Where it stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes an opaque block.
  public init(_ string: String, range: SourceRange? = nil) {
    self.string = string
    self.range = range
  }
}
