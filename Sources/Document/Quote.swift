public import Source

/// A block quote.
public struct Quote: Sendable, Hashable {
  /// What is quoted.
  public var blocks: [Block]
  /// Where it stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a block quote.
  public init(_ blocks: [Block], range: SourceRange? = nil) {
    self.blocks = blocks
    self.range = range
  }
}
