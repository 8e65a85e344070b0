import Document
import Newspaper
import Source

/// HD001: a headline that ends in a stop.
enum HeadlineEndMarkRule: LintRule {
  static let metadata = RuleMetadata(
    .headline, 1, "headline-end-mark",
    name: Wording(zh: "标题末尾有点号", en: "stop at the end of a headline"),
    summary: Wording(
      zh: "引题、主题或副题以 。，；： 结尾（？！ 可以有）；英文标题以 . , ; : 结尾的也算，缩写词的点除外。",
      en: """
        A kicker, headline or deck ends in 。，； or ： (？ and ！ are fine); one in English in . , ; or :, the stop of an \
        abbreviation apart.
        """),
    rationale: Wording(
      zh: "报纸标题独立成行，末尾不用点号；有了它多半是正文混进了标题。",
      en: "A headline stands alone and takes no stop; one is a sign that body text got into it."),
    severity: .warning,
    fix: RuleFix(.safe, Wording(zh: "去掉末尾的点号。", en: "Takes the stop away.")),
    bad: [
      RuleExample("## 老街开门迎客↓。\n\n茶馆最先开张。", fixed: "## 老街开门迎客\n\n茶馆最先开张。"),
      RuleExample("## Board delays the vote↓.\n\nThe board of the school put off the vote to June."),
      RuleExample(
        "## 老街开门迎客\n\n### 四十二间铺面换新颜↓,\n\n茶馆最先开张。", fixed: "## 老街开门迎客\n\n### 四十二间铺面换新颜\n\n茶馆最先开张。"),
    ],
    good: [
      RuleExample("## 老街何时开门？\n\n### 快了！\n\n茶馆最先开张。"),
      RuleExample("## Senator is back from D.C.\n\nThe doors of the hall open to all at 7 p.m."),
    ])

  static var touches: FixReach { [.stops] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.role.isOfHeadline }) {
      let end = passage.trimmed.upperBound
      var start = end
      while let scalar = passage.scalar(before: start), isStop(scalar, passage, before: start) {
        start = passage.bytes.start(before: start)
      }
      guard start < end, start > passage.trimmed.lowerBound, let range = passage.range(of: start..<end) else {
        continue
      }
      findings.append(
        metadata, Wording(zh: "标题末尾不用点号", en: "a headline takes no stop at its end"),
        remedy: Wording(
          zh: "去掉“\(passage.string(start..<end))”", en: "take “\(passage.string(start..<end))” away"),
        at: range,
        fix: passage.hasHan
          ? passage.unmarkedRange(of: start..<end).map { Fix(.safe, [SourceEdit($0, "")]) } : nil)
    }
  }

  private static func isStop(_ scalar: Unicode.Scalar, _ passage: Passage, before offset: Int) -> Bool {
    switch scalar {
    case "。", "，", "；", "：": return true
    case ",", ";", ":", ".":
      let start = passage.bytes.start(before: offset)
      if !passage.hasHan { return endsEnglish(passage, start, scalar) }
      return passage.scalar(before: start)?.isWide ?? false
    default: return false
    }
  }

  /// Shortened words that may close an English headline.
  private static let shortened: Set<String> = [
    "inc", "co", "ltd", "corp", "jr", "sr", "no", "st", "ave", "rd", "mt", "dr", "mr", "mrs", "ms", "gov",
    "sen", "rep",
    "vs", "etc", "dept", "univ",
  ]

  /// Whether a mark closes an English headline, and is no stop of an abbreviation, an initial or an ellipsis.
  private static func endsEnglish(_ passage: Passage, _ mark: Int, _ scalar: Unicode.Scalar) -> Bool {
    guard passage.bytes.contains(.space) else { return false }
    guard scalar == "." else { return true }
    var start = mark
    while start > 0, passage.bytes[start - 1] > 0x20 { start -= 1 }
    let word = passage.string(start..<mark).lowercased()
    return word.utf8.count > 1 && !word.utf8.contains(.fullStop) && !shortened.contains(word)
  }
}
