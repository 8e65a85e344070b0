import Document
import Newspaper
import Source

/// HD001: a headline that ends in a stop.
enum HeadlineEndMarkRule: LintRule {
  static let metadata = RuleMetadata(
    .headline, 1, "headline-end-mark",
    name: Wording(zh: "标题末尾有点号", en: "stop at the end of a headline"),
    summary: Wording(
      zh: "引题、主题或副题以 。，；： 结尾（？！ 可以有）。", en: "A kicker, headline or deck ends in 。，； or ： (？ and ！ are fine)."),
    rationale: Wording(
      zh: "报纸标题独立成行，末尾不用点号；有了它多半是正文混进了标题。",
      en: "A headline stands alone and takes no stop; one is a sign that body text got into it."),
    severity: .warning,
    fix: RuleFix(.safe, Wording(zh: "去掉末尾的点号。", en: "Takes the stop away.")),
    bad: [
      RuleExample("## 老街开门迎客↓。\n\n茶馆最先开张。", fixed: "## 老街开门迎客\n\n茶馆最先开张。"),
      RuleExample(
        "## 老街开门迎客\n\n### 四十二间铺面换新颜↓,\n\n茶馆最先开张。", fixed: "## 老街开门迎客\n\n### 四十二间铺面换新颜\n\n茶馆最先开张。"),
    ],
    good: [RuleExample("## 老街何时开门？\n\n### 快了！\n\n茶馆最先开张。")])

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
        at: range, fix: passage.unmarkedRange(of: start..<end).map { Fix(.safe, [SourceEdit($0, "")]) })
    }
  }

  private static func isStop(_ scalar: Unicode.Scalar, _ passage: Passage, before offset: Int) -> Bool {
    switch scalar {
    case "。", "，", "；", "：": return true
    case ",", ";", ":", ".":
      let start = passage.bytes.start(before: offset)
      return passage.scalar(before: start)?.isWide ?? false
    default: return false
    }
  }
}
