/// One piece of a leaf's text in reading order, before emphasis is turned into a tree.
struct InlineItem {
  /// What the piece is; `index` says which entry of the list that belongs to the kind.
  enum Kind: UInt8 {
    /// Characters that stand for themselves.
    case text
    /// A backslash and the character it escapes.
    case escape
    /// A character reference; `index` in the entities.
    case entity
    /// A NUL, read as U+FFFD.
    case null
    /// A line end that is white space.
    case softBreak
    /// A line end that is printed.
    case hardBreak
    /// A code span.
    case code
    /// A raw HTML tag.
    case html
    /// An address in angle brackets.
    case autolink
    /// A mail address in angle brackets.
    case mailAutolink
    /// A run of `*`, `_` or `~`; `index` in the delimiter runs.
    case delimiterRun
    /// The bracket that opens a link or a picture; `index` in the link targets.
    case linkStart
    /// The end of a link or a picture, from its closing bracket on.
    case linkEnd
  }

  var kind: Kind
  /// The offset of the first byte in the ``LeafText``.
  var start: Int
  /// The offset after the last byte.
  var end: Int
  var index: Int = 0
}

/// Where a link or a picture leads.
struct LinkTarget {
  let isImage: Bool
  let destination: String
  let title: String?
  /// The offset after the whole link in the ``LeafText``.
  let end: Int
}

/// A pair of delimiters that make emphasis, strong emphasis or struck-out text.
struct StyleSpan {
  enum Kind { case emphasis, strong, strikethrough }

  let kind: Kind
  /// The offset of the opening delimiter in the ``LeafText``.
  let start: Int
  /// The offset after the closing delimiter.
  let end: Int
  /// The span that opens directly after this one's opening delimiter, as an index; nil when there is none.
  let nextOpening: Int?
}

/// What became of a run of `*`, `_` or `~`: closing delimiters from its left, opening ones from its right, and
/// plain text between them.
struct DelimiterRun {
  /// The range of the plain text that is left.
  var start: Int
  var end: Int
  /// The spans that end in this run, innermost first.
  var closings: Range<Int> = 0..<0
  /// The outermost span that begins in this run.
  var firstOpening: Int?
}
