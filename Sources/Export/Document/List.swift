/// A bulleted or numbered list.
public struct List: Sendable, Hashable {
  /// The number of the first item, 0 to 999,999,999; nil for a bulleted list.
  public var start: Int?
  /// Whether the items are set without space between them (CommonMark 5.3).
  public var isTight: Bool
  /// The items.
  public var items: [ListItem]
  /// Where it stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a list.
  public init(start: Int?, isTight: Bool, items: [ListItem], range: SourceRange? = nil) {
    self.start = start
    self.isTight = isTight
    self.items = items
    self.range = range
  }
}
