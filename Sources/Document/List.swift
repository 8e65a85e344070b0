public import Source

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

extension List {
  /// The numbers printed before the items, in their order; none in a bulleted list.
  public var numbers: [Int] {
    guard var next = start else { return [] }
    return items.indices.map { index in
      let number = index > 0 ? items[index].number ?? next : next
      next = Self.number(after: number)
      return number
    }
  }

  /// The number that follows a number: one more, up to the highest that Markdown has.
  package static func number(after number: Int) -> Int { min(999_999_999, number + 1) }

  /// The runs of items whose numbers follow one another; one with all items in a bulleted list.
  public var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    var first = 0
    for index in items.indices.dropFirst() where start != nil && items[index].number != nil {
      runs.append(first..<index)
      first = index
    }
    return runs + [first..<items.count]
  }
}

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
