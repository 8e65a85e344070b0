/// A quote, a list or a list item that may go on at the next line.
struct OpenContainer {
  enum Kind {
    case document
    case quote
    case list(ListMarker)
    /// An item; its content is indented by this many columns from where the list stands.
    case item(indentation: Int)
  }

  let kind: Kind
  /// The offset of its marker.
  let start: Int
  /// The offset after the last line that bears its marker, line end excluded.
  var end: Int
  /// The number of the line it began at.
  let firstLine: Int
  private(set) var children: [DraftBlock] = []
  /// The index of the last child that prints something; nil when there is none.
  private var lastContent: Int?
  var isFollowedByBlankLine = false

  /// Whether it is a list that is known to be loose.
  var isLoose = false

  /// Whether it holds a block that prints something.
  var hasContent: Bool { lastContent != nil }

  /// The last block in it that prints something.
  var lastBlock: DraftBlock? { lastContent.map { index in children[index] } }

  init(kind: Kind, start: Int, end: Int, firstLine: Int) {
    self.kind = kind
    self.start = start
    self.end = end
    self.firstLine = firstLine
  }

  /// Adds a finished block.
  mutating func append(_ block: DraftBlock) {
    if !block.isDefinition { lastContent = children.count }
    children.append(block)
  }

  /// Notes that a blank line follows the last block in it that prints something.
  mutating func markLastBlock() {
    if let lastContent { children[lastContent].isFollowedByBlankLine = true }
  }

  /// The block it has become.
  var finished: DraftBlock {
    let kind: DraftBlock.Kind =
      switch kind {
      case .document, .quote: .quote
      case .list(let marker): .list(start: marker.start, isTight: isTight)
      case .item: .item
      }
    return DraftBlock(
      kind: kind, start: start, end: max(end, children.last?.end ?? end), children: children,
      isFollowedByBlankLine: isFollowedByBlankLine)
  }

  /// Whether no blank line stands between the items of the list or between the blocks of one of them.
  private var isTight: Bool {
    if isLoose { return false }
    for (index, item) in children.enumerated() {
      let isLastItem = index == children.count - 1
      if !isLastItem, item.isFollowedByBlankLine { return false }
      let blocks = item.children.filter { child in !child.isDefinition }
      for (position, block) in blocks.enumerated() where !isLastItem || position < blocks.count - 1 {
        if block.endsWithBlankLine { return false }
      }
    }
    return true
  }
}
