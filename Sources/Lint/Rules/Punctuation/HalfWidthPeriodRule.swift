import Document
import Newspaper
import Source

/// PN003: a half-width period that ends a Chinese sentence.
enum HalfWidthPeriodRule: FileWideRule {
  static let metadata = RuleMetadata(
    .punctuation, 3, "half-width-period",
    name: Wording(zh: "半角句点", en: "half-width period"),
    summary: Wording(
      zh: "汉字、后引号、后括号或 % ℃ 后面用半角的 . 收句，句末和两个分句之间的都算。小数点、序号和外国人名里的点不算；超过三处的，全文合计一条。",
      en: """
        A half-width period that ends a sentence after Chinese, a closing mark, % or ℃, at the end of a text or with more \
        of it to come. Decimal points, numbers of points and dots in foreign names are left alone; more than three \
        are one finding for the whole file.
        """),
    rationale: Wording(
      zh: "中文的句号是 。；半角点太小，读者看不出句子已经完了。",
      en: "The Chinese full stop is 。; a dot is too small to show that the sentence is over."),
    source: Wording(zh: "GB/T 15834-2011 第 4.1 条（句号）", en: "GB/T 15834-2011, 4.1 (full stop)"),
    severity: .error,
    fix: RuleFix(
      .safe,
      Wording(
        zh: "换成 。。夹在两个汉字中间的只报不改：原来可能是逗号或间隔号，要人来定。",
        en:
          "Writes 。 instead. Between two Han characters it is left: a comma or a dot of a name may be meant.")
    ),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample(
        "傍晚，湖边的纳凉活动结束↓.\n\n“明天还来↓.”孩子们说↓.",
        fixed: "傍晚，湖边的纳凉活动结束。\n\n“明天还来。”孩子们说。"),
      RuleExample(
        "棚里种着瓜果（甜瓜）↓.棚外是“茶山”.孩子们喊“开饭了”.午后的气温有31℃.", fixed: "棚里种着瓜果（甜瓜）。棚外是“茶山”。孩子们喊“开饭了”。午后的气温有31℃。"),
      RuleExample("锁匠把铺子搬到了桥头↓.来修伞的人也多起来。"),
    ],
    good: [
      RuleExample("作家列夫.阿尔丁说，水温有21.5度，见 www.example.com 。\n\n1. 自带水杯。\n\n（二）. 自带毛巾。"),
      RuleExample("合唱团去了玛丽.安城、圣约翰.贝伊港，比分三.五，路线经北岸.桥头.老街。"),
    ])

  static var touches: FixReach { [.forms] }

  static var isPassageLocal: Bool { true }

  /// A few are slips, each with its place; a page full of them was typed so.
  static var mostApart: Int { 3 }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var places: [FaultPlace] = []
    for passage in context.passages(where: { $0.hasHan && !$0.role.isOfNames && $0.marks.mayHold(".") }) {
      for mark in passage.marks where mark.scalar == "." {
        guard let isSure = isSure(mark, passage), let range = passage.range(of: mark) else { continue }
        places.append(FaultPlace(range, isSure ? [SourceEdit(range, "。")] : []))
      }
    }
    return places
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "句末用了半角的点", en: "a half-width period ends a Chinese sentence")
      : Wording(
        zh: "全文有 \(count) 处句末用了半角的点", en: "\(count) half-width periods end Chinese sentences")
  }

  static let remedy = Wording(zh: "改用句号 。", en: "use 。")

  /// The fewest characters of a clause that goes before a period in mid-text, and of one that follows.
  private static let shortestClause = 4
  private static let shortestRest = 2

  /// Whether a period ends a sentence beyond doubt; nil when it does not.
  private static func isSure(_ mark: Mark, _ passage: Passage) -> Bool? {
    guard let left = passage.scalar(before: mark.offset) else { return nil }
    let closes = left.isClosingMark && left.isWide
    let isMeasure = "%‰℃％".unicodeScalars.contains(left)
    guard left.isHan || closes || isMeasure else { return nil }
    // The end of a headline is HD001's.
    if passage.role.isOfHeadline, mark.end == passage.trimmed.upperBound { return nil }
    if isOrdinal(mark, passage) || AddressInText.holds(mark, in: passage) { return nil }
    guard let right = passage.scalar(at: mark.end) else { return true }
    if right.isPrintedSpace { return isMeasure ? nil : true }
    if right.isClosingMark, right.isWide { return true }
    if right.isWideOpener || right == "“" || right == "‘" { return true }
    guard right.isHan || right.isDigit else { return nil }
    if !left.isHan { return right.isHan ? true : nil }
    return partsClauses(mark, left, right, passage) ? false : nil
  }

  /// Whether a mark between two characters of Chinese stands between clauses, and not in a name, a number or a list.
  private static func partsClauses(
    _ mark: Mark, _ left: Unicode.Scalar, _ right: Unicode.Scalar, _ passage: Passage
  ) -> Bool {
    var before = 0
    var offset = mark.offset
    while before < shortestClause, let scalar = passage.scalar(before: offset),
      scalar.isHan || scalar.isDigit || scalar.isAlphabetic
    {
      offset = passage.bytes.start(before: offset)
      before += 1
    }
    guard before >= shortestClause else { return false }
    if right.isDigit { return opensDate(at: mark.end, passage) }
    if left.isHanNumeral, right.isHanNumeral { return false }
    var after = 0
    offset = mark.end
    while after <= shortestClause, let scalar = passage.scalar(at: offset), scalar.isHan {
      offset += passage.bytes.width(at: offset)
      after += 1
    }
    // 桥头.老街.北岸: short words with a dot between each.
    if after < shortestRest || after <= shortestClause && passage.scalar(at: offset) == "." { return false }
    return !isItem(mark, passage) && !ForeignName.isParted(by: mark, in: passage)
  }

  /// Whether a year, a month or another time stands at an offset.
  private static func opensDate(at start: Int, _ passage: Passage) -> Bool {
    var offset = start
    while offset - start < 5, let scalar = passage.scalar(at: offset), scalar.isDigit { offset += 1 }
    guard let unit = passage.scalar(at: offset) else { return false }
    return offset - start == 4 && unit == "年" || offset - start <= 2 && "月日时点".unicodeScalars.contains(unit)
  }

  /// Whether the mark before is a dot, too, and a short word stands between.
  private static func isItem(_ mark: Mark, _ passage: Passage) -> Bool {
    var offset = mark.offset
    for _ in 0...shortestClause {
      guard let scalar = passage.scalar(before: offset) else { return false }
      if scalar == "." { return true }
      guard scalar.isHan else { return false }
      offset = passage.bytes.start(before: offset)
    }
    return false
  }

  /// Whether the mark stands after the number that opens a point: 一. 十二. （三）.
  private static func isOrdinal(_ mark: Mark, _ passage: Passage) -> Bool {
    let before = passage.string(passage.trimmed.lowerBound..<max(passage.trimmed.lowerBound, mark.offset))
    let numerals = "第一二三四五六七八九十（）()0123456789".unicodeScalars
    return before.unicodeScalars.count <= 4 && before.unicodeScalars.allSatisfy(numerals.contains)
  }
}
