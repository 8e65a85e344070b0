/// How ``MarkdownWriter`` spells what Markdown can spell in several ways.
///
/// A style never changes what is written, only how: every style is read back as the same tree. Where a choice is
/// impossible at some place, such as a setext heading of level 3, the writer takes another spelling there.
public struct MarkdownStyle: Sendable, Hashable {
  /// The character that begins an item of a bulleted list.
  public enum Bullet: String, Sendable, Hashable, CaseIterable {
    /// `- item`
    case hyphen = "-"
    /// `* item`
    case asterisk = "*"
    /// `+ item`
    case plus = "+"
  }

  /// The character after the number of an item.
  public enum OrderedDelimiter: String, Sendable, Hashable, CaseIterable {
    /// `1. item`
    case fullStop = "."
    /// `1) item`
    case parenthesis = ")"
  }

  /// The character that emphasis is made of.
  public enum EmphasisMark: String, Sendable, Hashable, CaseIterable {
    /// `*text*`
    case asterisk = "*"
    /// `_text_`
    case underscore = "_"
  }

  /// The character that fences of code are made of.
  public enum Fence: String, Sendable, Hashable, CaseIterable {
    /// Three or more backticks.
    case backtick = "`"
    /// `~~~`
    case tilde = "~"
  }

  /// How code without an info string is set off.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// Between fences.
    case fenced
    /// By four spaces, where that can be read back.
    case indented
  }

  /// The line that is a thematic break.
  public enum ThematicBreakLine: String, Sendable, Hashable, CaseIterable {
    /// `---`
    case hyphens = "---"
    /// `***`
    case asterisks = "***"
    /// `___`
    case underscores = "___"
    /// `* * *`
    case spacedAsterisks = "* * *"
    /// `- - -`
    case spacedHyphens = "- - -"
  }

  /// How a line end is made to print.
  public enum HardBreak: String, Sendable, Hashable, CaseIterable {
    /// Two spaces before the line end.
    case spaces = "  "
    /// A backslash before the line end.
    case backslash = "\\"
  }

  /// How headings of the levels 1 and 2 are written.
  public enum Heading: String, Sendable, Hashable, CaseIterable {
    /// `# Heading`; with a line break inside, which that cannot hold, underlined all the same.
    case numberSigns
    /// Underlined by `=` or `-`, as many as the last line has characters.
    case underlined
  }

  /// The character that begins an item of a bulleted list; of two adjacent lists the second takes another one.
  public var bullet: Bullet
  /// The number of spaces after a bullet or a number, 1 to 4.
  public var markerPadding: Int {
    didSet { markerPadding = min(4, max(1, markerPadding)) }
  }
  /// The character after the number of an item; of two adjacent lists the second takes the other one.
  public var orderedDelimiter: OrderedDelimiter
  /// The character that emphasis is made of; the other one is used where this one would be read differently.
  public var emphasis: EmphasisMark
  /// The character that strong emphasis is made of; the other one is used where this one would be read differently.
  public var strong: EmphasisMark
  /// The character that fences of code are made of; the other one is used when the info string holds a backtick.
  public var fence: Fence
  /// How code without an info string is set off.
  public var code: Code
  /// The line that is a thematic break; another one is used where this would be read as something else.
  public var thematicBreak: ThematicBreakLine
  /// How a line end is made to print.
  public var hardBreak: HardBreak
  /// How headings of the levels 1 and 2 are written.
  public var heading: Heading

  /// Makes a style; what is not given is as in ``canonical``.
  public init(
    bullet: Bullet = .hyphen, markerPadding: Int = 1, orderedDelimiter: OrderedDelimiter = .fullStop,
    emphasis: EmphasisMark = .asterisk, strong: EmphasisMark = .asterisk,
    fence: Fence = .backtick, code: Code = .fenced, thematicBreak: ThematicBreakLine = .hyphens,
    hardBreak: HardBreak = .spaces, heading: Heading = .numberSigns
  ) {
    self.bullet = bullet
    self.markerPadding = min(4, max(1, markerPadding))
    self.orderedDelimiter = orderedDelimiter
    self.emphasis = emphasis
    self.strong = strong
    self.fence = fence
    self.code = code
    self.thematicBreak = thematicBreak
    self.hardBreak = hardBreak
    self.heading = heading
  }

  /// The spelling of this project.
  public static let canonical = MarkdownStyle()
}
