import Document
import Source

/// TX005: a number that the end of a column cut in two.
enum NumberSplitRule: LintRule {
  static let metadata = RuleMetadata(
    .text, 5, "number-split",
    name: Wording(zh: "数字被断开", en: "number cut in two"),
    summary: Wording(
      zh: "正文一段以数字（或数字加小数点）结尾，下一段以数字开头。",
      en:
        "A body paragraph ends in figures, or figures and a decimal point, and the next one begins with figures."
    ),
    rationale: Wording(
      zh: "一个数拆在两处，读者会读成两个数，数值就错了。", en: "A number in two pieces reads as two numbers, both of them wrong."),
    source: Wording(
      zh: "GB/T 15835-2011 第 5.1.7.2 条（同一个数不分写在两行）",
      en: "GB/T 15835-2011, 5.1.7.2 (a number is not divided between lines)"),
    severity: .error,
    fix: RuleFix(
      .safe, Wording(zh: "把两段直接接起来，中间不加空格。", en: "Joins the two paragraphs without a space.")),
    bad: [
      RuleExample(
        """
        ## 图书馆借书多了

        与去年同期相比，全县图书馆的借阅量增长12↓.

        5%，少儿读物借得最多。
        """,
        fixed: """
          ## 图书馆借书多了

          与去年同期相比，全县图书馆的借阅量增长12.5%，少儿读物借得最多。
          """)
    ],
    good: [
      RuleExample(
        """
        ## 图书馆借书多了

        与去年同期相比，全县图书馆的借阅量增长12.5%。

        5月起，少儿阅览室延长开放。
        """)
    ])

  static var touches: FixReach { [.lineEnds, .spaces, .blocks] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for seam in context.prose.seams where seam.kind == .number {
      findings.append(
        metadata, Wording(zh: "一个数字断在两段，应与下一段接排", en: "a number was cut in two at the end of a column"),
        remedy: Wording(zh: "与下一段接排", en: "join it with the next paragraph"), at: seam.leftEnd, fix: seam.fix)
    }
  }
}
