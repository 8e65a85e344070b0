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

/// One line of a leaf block, after the indentation and the markers of the containers it stands in.
struct ContentLine {
  /// The offset in the source of the first byte of content.
  let start: Int
  /// The offset after the last byte of content, line end excluded.
  let end: Int
  /// The offset at which the next line of the source begins.
  let nextLine: Int
  /// How many spaces stand before the content because a marker took only part of a tab.
  let virtualSpaces: Int
}
