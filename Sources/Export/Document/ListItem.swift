/// One item of a ``List``.
public struct ListItem: Sendable, Hashable {
  /// What the item holds; empty for a bare marker.
  public var blocks: [Block]
  /// Where it stands in the source, marker included; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a list item.
  public init(_ blocks: [Block], range: SourceRange? = nil) {
    self.blocks = blocks
    self.range = range
  }
}
