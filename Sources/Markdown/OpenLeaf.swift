/// A paragraph, a code block, a block of HTML or a table that may go on at the next line.
struct OpenLeaf {
  enum Kind {
    case paragraph
    case fencedCode(CodeFence)
    case indentedCode
    case html(HTMLBlockStart)
    /// A table, as an index in the tables met so far.
    case table(Int)
  }

  let kind: Kind
  /// The offset of its first byte.
  var start: Int
  /// The offset after its last line, line end excluded.
  var end: Int
  /// Its first line, as an index in the content lines.
  var firstLine: Int
  var isFollowedByBlankLine = false

  var isParagraph: Bool {
    if case .paragraph = kind { true } else { false }
  }

  /// Whether every line goes to it as it stands, whatever it looks like.
  var isVerbatim: Bool {
    switch kind {
    case .fencedCode, .indentedCode, .html: true
    case .paragraph, .table: false
    }
  }
}
