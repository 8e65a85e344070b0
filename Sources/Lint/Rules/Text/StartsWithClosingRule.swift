import Document
import Source

/// TX002: a paragraph that opens with a mark that closes something.
enum StartsWithClosingRule: LintRule {
  static let metadata = RuleMetadata(
    .text, 2, "starts-with-closing",
    name: Wording(zh: "段首是收尾标点", en: "paragraph opens with a closing mark"),
    summary: Wording(
      zh: "正文一段以逗号、句号、顿号、后引号、后书名号、后括号之类开头。",
      en: "A body paragraph opens with a comma, a stop, a closing quotation mark or a closing bracket."),
    rationale: Wording(
      zh: "点号和后半个引号不能放在行首，更不会放在段首：这一段是从上一段断开的。",
      en:
        "No line begins with a stop or a closing mark, much less a paragraph: it was cut off the one before."),
    source: Wording(
      zh: "GB/T 15834-2011 第 5.1.1、5.1.3 条（点号和标号的后一半不居行首）",
      en: "GB/T 15834-2011, 5.1.1 and 5.1.3 (stops and closing marks never begin a line)"),
    severity: .error,
    fix: RuleFix(
      .unsafe, Wording(zh: "接到上一段末尾，中间不加空格。", en: "Joins it to the paragraph before, without a space.")),
    bad: [
      RuleExample(
        """
        ## 湖边添了歇脚处

        沿湖的观景平台全部换上防腐木，新添了长椅

        ↓，并已完工。
        """,
        fixed: """
          ## 湖边添了歇脚处

          沿湖的观景平台全部换上防腐木，新添了长椅，并已完工。
          """),
      RuleExample(
        """
        ## 湖边添了歇脚处

        ↓、避雨亭和路灯也一并装好。
        """),
    ],
    good: [
      RuleExample(
        """
        ## 湖边添了歇脚处

        沿湖的观景平台全部换上防腐木。

        “并已完工。”工程队说。
        """)
    ])

  static var touches: FixReach { [.lineEnds, .spaces, .blocks] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for seam in context.prose.seams where seam.kind == .closingMark {
      findings.append(finding(at: seam.rightStart, fix: seam.fix))
    }
    for passage in context.passages(where: { $0.role == .body && $0.hasHan }) {
      guard let first = passage.first, first.opensNoParagraph,
        let range = passage.range(of: passage.firstOffsets)
      else { continue }
      findings.append(finding(at: range, fix: nil))
    }
  }

  private static func finding(at range: SourceRange, fix: Fix?) -> Finding {
    Finding(
      metadata,
      Wording(
        zh: "段首不能是这个标点，这一段应接在前文后面", en: "no paragraph opens with this mark; it belongs to what goes before"),
      remedy: fix == nil
        ? Wording(zh: "查原版，补上缺的前文", en: "look up the printed page for what is missing")
        : Wording(zh: "接到上一段末尾", en: "join it to the paragraph before"),
      at: range, fix: fix)
  }
}
