public import Source

/// What the fixes of a rule may touch: everything that is not named keeps its characters and their order.
///
/// Characters are distinguished by kind; an escape or an entity counts as the character that it stands for.
public struct FixReach: OptionSet, Sendable, Hashable {
  /// A bit for each thing.
  public let rawValue: UInt32

  /// Takes the bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  private init(bit: UInt32) { rawValue = 1 << bit }

  /// Blanks within a line, full-width ones and tabs too.
  public static let spaces = FixReach(bit: 0)
  /// Line ends, blank lines with them.
  public static let lineEnds = FixReach(bit: 1)
  /// Stops 点号: ，。、；：！？ of either width.
  public static let stops = FixReach(bit: 2)
  /// Quotation marks of any form.
  public static let quotes = FixReach(bit: 3)
  /// Title marks 书名号.
  public static let titles = FixReach(bit: 4)
  /// Brackets.
  public static let brackets = FixReach(bit: 5)
  /// Dashes, hyphens and the marks of a range.
  public static let dashes = FixReach(bit: 6)
  /// The ellipsis.
  public static let ellipses = FixReach(bit: 7)
  /// The interpunct and what is written for it.
  public static let interpuncts = FixReach(bit: 8)
  /// %, ‰ and ％.
  public static let percentSigns = FixReach(bit: 9)
  /// What Markdown is made of: `*`, `#`, the backslash and the like.
  public static let marks = FixReach(bit: 10)
  /// Characters that print nothing.
  public static let invisibles = FixReach(bit: 11)
  /// Any other sign, such as the ■ of a byline.
  public static let signs = FixReach(bit: 12)
  /// Letters other than Han.
  public static let letters = FixReach(bit: 13)
  /// Figures.
  public static let figures = FixReach(bit: 14)
  /// Han characters.
  public static let han = FixReach(bit: 15)
  /// Comments, which print nothing.
  public static let comments = FixReach(bit: 16)
  /// Where a link leads.
  public static let addresses = FixReach(bit: 17)
  /// The data between the lines `---` at the top of a page.
  public static let frontMatter = FixReach(bit: 18)

  /// Another form of the same character: full-width for half-width, a Han character for the radical that looks like it.
  public static let forms = FixReach(bit: 24)
  /// The place of text that moves as a whole.
  public static let order = FixReach(bit: 25)
  /// Which blocks there are: paragraphs are joined or parted, and words that were taken for markup are words again.
  public static let blocks = FixReach(bit: 26)
  /// Printed line ends.
  public static let breaks = FixReach(bit: 27)

  /// Every character that prints.
  public static let words: FixReach = [
    .stops, .quotes, .titles, .brackets, .dashes, .ellipses, .interpuncts, .percentSigns, .signs, .letters,
    .figures,
    .han,
  ]

  /// What no fix touches that may be applied unseen, but for the few rules whose fault it is.
  public static let risky: FixReach = [.letters, .figures, .han, .addresses, .order]

  /// Whether the tree may be another one afterwards, the words of its texts aside.
  var mayReshape: Bool { !isDisjoint(with: [.blocks, .breaks, .marks, .comments]) }

  /// All of them one by one, in the order in which people read of them.
  static let each: [(reach: FixReach, wording: Wording)] = [
    (.spaces, Wording(zh: "空格", en: "spaces")),
    (.lineEnds, Wording(zh: "换行和空行", en: "line ends and blank lines")),
    (.stops, Wording(zh: "点号", en: "stops")), (.quotes, Wording(zh: "引号", en: "quotation marks")),
    (.titles, Wording(zh: "书名号", en: "title marks")), (.brackets, Wording(zh: "括号", en: "brackets")),
    (.dashes, Wording(zh: "破折号和连接号", en: "dashes and hyphens")),
    (.ellipses, Wording(zh: "省略号", en: "the ellipsis")),
    (.interpuncts, Wording(zh: "间隔号", en: "the interpunct")),
    (.percentSigns, Wording(zh: "百分号", en: "percent signs")),
    (.marks, Wording(zh: "Markdown 标记", en: "marks of Markdown")),
    (.invisibles, Wording(zh: "看不见的字符", en: "invisible characters")),
    (.signs, Wording(zh: "其他符号", en: "other signs")), (.letters, Wording(zh: "字母", en: "letters")),
    (.figures, Wording(zh: "数字", en: "figures")), (.han, Wording(zh: "汉字", en: "Han characters")),
    (.comments, Wording(zh: "注释", en: "comments")),
    (.addresses, Wording(zh: "链接地址", en: "addresses of links")),
    (.frontMatter, Wording(zh: "头信息", en: "front matter")),
    (.forms, Wording(zh: "同一字符的全角半角和异形", en: "the form or width of a character")),
    (.order, Wording(zh: "整段文字的位置", en: "where a passage stands")),
    (.blocks, Wording(zh: "段落的分合", en: "where paragraphs begin and end")),
    (.breaks, Wording(zh: "印出来的换行", en: "printed line breaks")),
  ]

  /// The names, for people.
  public var wording: Wording {
    if isSuperset(of: .words) {
      let rest = subtracting(.words)
      let all = Wording(zh: "字和标点", en: "words and marks")
      return rest.isEmpty
        ? all
        : Wording(zh: "\(all.chinese)、\(rest.wording.chinese)", en: "\(all.english), \(rest.wording.english)")
    }
    let named = Self.each.filter { contains($0.reach) }.map(\.wording)
    return Wording(
      zh: named.map(\.chinese).joined(separator: "、"), en: named.map(\.english).joined(separator: ", "))
  }
}

extension LintRule {
  /// What a fix of the rule may touch that is as safe as given. Of a rule that has both kinds the safe ones never touch
  /// words.
  static func reach(_ safety: FixSafety) -> FixReach {
    safety == .unsafe || metadata.fix?.safety == .safe ? touches : touches.subtracting(.risky)
  }
}
