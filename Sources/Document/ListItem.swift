public import Source

/// One item of a ``List``.
public struct ListItem: Sendable, Hashable {
  /// What the item holds; empty for a bare marker.
  public var blocks: [Block]
  /// The number printed before the item, 0 to 999,999,999, where it is another than one more than that of the item before;
  /// nil where it is that one, for the first item, whose number is ``List/start``, and in a bulleted list.
  public var number: Int?
  /// Where it stands in the source, marker included; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a list item.
  public init(_ blocks: [Block], number: Int? = nil, range: SourceRange? = nil) {
    self.blocks = blocks
    self.number = number
    self.range = range
  }
}
