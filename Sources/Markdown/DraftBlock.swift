/// A block whose text is not read yet, because a definition further down may make links of it.
struct DraftBlock {
  enum Kind {
    case paragraph
    case heading(level: Int)
    case thematicBreak
    case fencedCode(info: Range<Int>)
    case indentedCode
    case html
    /// A table, as an index in the tables met so far.
    case table(Int)
    case quote
    case list(start: Int?, isTight: Bool)
    case item
    /// A definition, as an index in the definitions met so far.
    case definition(Int)
    /// A block that travels as it stands.
    case opaque
  }

  let kind: Kind
  /// The offset of its first byte.
  let start: Int
  /// The offset after its last line, line end excluded.
  let end: Int
  /// Its lines, as indices in the content lines of the text.
  var lines: Range<Int> = 0..<0
  var children: [DraftBlock] = []
  /// Whether a blank line follows that a list would be loose for.
  var isFollowedByBlankLine = false

  var isDefinition: Bool {
    if case .definition = kind { true } else { false }
  }

  /// Whether it or the last block in it is followed by a blank line.
  var endsWithBlankLine: Bool {
    var block = self
    while true {
      switch block.kind {
      case .list, .item:
        guard let last = block.children.last(where: { child in !child.isDefinition }) else {
          return block.isFollowedByBlankLine
        }
        block = last
      default: return block.isFollowedByBlankLine
      }
    }
  }
}
