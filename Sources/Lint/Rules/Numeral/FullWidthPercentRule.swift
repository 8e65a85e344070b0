import Document
import Source

/// NM017: the full-width percent sign.
enum FullWidthPercentRule: FileWideRule {
  static let metadata = RuleMetadata(
    .numeral, 17, "full-width-percent",
    name: Wording(zh: "全角百分号", en: "full-width percent sign"),
    summary: Wording(
      zh: "百分号用了全角的 ％。用全角还是半角由本报体例定；全文合计一条。",
      en:
        "The percent sign is the full-width ％. Which one to print is a matter of house style; one finding for the whole file."
    ),
    rationale: Wording(
      zh: "同一个版上 ％ 和 % 混用，排出来宽窄不一；体例用全角的，关掉本规则即可。",
      en: "Both on one page look uneven; a paper whose style is ％ switches the rule off."),
    severity: .info,
    fix: RuleFix(.unsafe, Wording(zh: "换成半角的 %。", en: "Writes the half-width % instead.")),
    scope: .everyFile,
    language: .chinese,
    bad: [RuleExample("客流增长12.5↓％，退票少了3％。", fixed: "客流增长12.5%，退票少了3%。")],
    good: [RuleExample("客流增长12.5%，退票少了3%。")])

  static let vocabulary = ["％"]

  static var touches: FixReach { [.forms] }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    context.words(of: Self.self).compactMap { hit in
      let passage = context.prose.passages[hit.passage]
      return passage.hasHan ? FaultPlace(passage, hit.offsets, writing: "%") : nil
    }
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "百分号用了全角的 ％", en: "the percent sign is full-width")
      : Wording(zh: "全文有 \(count) 处百分号用了全角的 ％", en: "full-width percent signs in \(count) places")
  }

  static let remedy = Wording(zh: "按本报体例，统一用 % 或 ％", en: "keep to one by the style of the house")
}
