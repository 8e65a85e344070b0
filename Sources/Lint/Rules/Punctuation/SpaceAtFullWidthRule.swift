import Document
import Newspaper
import Source

/// PN005: a space beside a full-width mark.
enum SpaceAtFullWidthRule: FileWideRule {
  static let metadata = RuleMetadata(
    .punctuation, 5, "space-at-full-width",
    name: Wording(zh: "标点旁的空格", en: "space beside a full-width mark"),
    summary: Wording(
      zh: """
        中文的点号、引号、书名号、括号旁边多了空格。标题里的换行、署名、“本报讯”后的一格和句末署名前的一格不算；全文合计一条。
        """,
      en: """
        A space beside a Chinese stop, quotation mark, title mark or bracket. Line breaks of headlines, bylines, the space \
        after 本报讯 and the one before a signature are left alone; one finding for the whole file.
        """),
    rationale: Wording(
      zh: "全角标点自带空白，再加空格就空出一大块，行尾还会把标点甩到下一行。",
      en: "A full-width mark brings its own white; with a space beside it the line shows a hole."),
    source: Wording(
      zh: "GB/T 15834-2011 第 5.1 条（标点符号占字的位置）",
      en: "GB/T 15834-2011, 5.1 (the width of the marks)"),
    severity: .warning,
    fix: RuleFix(.safe, Wording(zh: "删去空格。", en: "Removes the space.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample(
        "图书角周末开放↓ ，欢迎来坐坐。 管理员叫它 “邻里书房” ，街坊都爱来。",
        fixed: "图书角周末开放，欢迎来坐坐。管理员叫它“邻里书房”，街坊都爱来。")
    ],
    good: [
      RuleExample("## 灯亮了 “夜归人”安心\n\n本报讯 “昨天装好的。”居委会主任说。"),
      RuleExample("晚归的人多了一盏灯。 （岑桥 摄）\n\n报名见 https://example.com/deng ，名额有限。"),
    ])

  static var touches: FixReach { [.spaces] }

  static var isPassageLocal: Bool { true }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var places: [FaultPlace] = []
    for passage in context.passages(where: { $0.hasBlanks && $0.hasHan && $0.role.isSentences }) {
      let kept = KeptBlanks(passage)
      let phrases = PhraseBreaks(passage, context.houseStyle)
      for blank in passage.blanks where isFault(blank, passage) && !kept.holds(blank) && !phrases.holds(blank)
      {
        if let place = FaultPlace(passage, blank, writing: "") { places.append(place) }
      }
    }
    return places
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "标点旁边多了空格", en: "a space beside a full-width mark")
      : Wording(zh: "全文有 \(count) 处标点旁边多了空格", en: "\(count) spaces beside full-width marks")
  }

  static let remedy = Wording(zh: "删去空格", en: "remove the space")

  private static func isFault(_ blank: Range<Int>, _ passage: Passage) -> Bool {
    guard let left = passage.scalar(before: blank.lowerBound),
      let right = passage.scalar(at: blank.upperBound)
    else { return false }
    // Inside a pair it is QT009's.
    if PairedMark.closer(of: left) != nil || PairedMark.opener(of: right) != nil { return false }
    if left == "‘" || right == "’" { return false }
    let isBeside =
      left.isWideStop || left.isWideCloser || right.isWideStop || right.isWideOpener
      || (left == "”" || left == "’") && right.isChinese || (right == "“" || right == "‘") && left.isChinese
    guard isBeside, isText(left), isText(right) else { return false }
    // Markup right beside the space may need it.
    return passage.isVerbatim(passage.neighbourhood(of: blank))
  }

  /// Whether the character is written text; beside an emoji or a sign a space is a matter of taste.
  private static func isText(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isChinese || scalar.isDigit || scalar.isAlphabetic || "“”‘’%)(".unicodeScalars.contains(scalar)
  }
}
