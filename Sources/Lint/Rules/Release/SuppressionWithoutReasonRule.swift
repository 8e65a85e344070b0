import Document
import Source

/// RG005: a comment suppresses a finding and does not say why.
enum SuppressionWithoutReasonRule: LintRule {
  static let metadata = RuleMetadata(
    .release, 5, "suppression-without-reason",
    name: Wording(zh: "忽略没有说明理由", en: "suppression without a reason"),
    summary: Wording(
      zh: "忽略注释点了规则的名，却没有写为什么。注释照样起作用。",
      en: "The comment names a rule and not the reason. It works all the same."),
    rationale: Wording(
      zh: "发稿前要有人能看懂为什么放过这一处；没有理由的放过，谁也不敢负责。",
      en:
        "Before release somebody must understand why this was let pass; nobody can answer for a silent exception."
    ),
    severity: .error, scope: .everyFile,
    bad: [RuleExample("## 春茶开采\n\n↓<!-- validate: ignore ST007 -->\n会议指出，春茶要趁嫩采。\n")],
    good: [RuleExample("## 春茶开采\n\n<!-- validate: ignore ST007 来稿如此 -->\n会议指出，春茶要趁嫩采。\n")])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for (index, comment) in context.suppressions.comments.enumerated() {
      guard comment.command == .ignore || comment.command == .begin, comment.reason == nil,
        !comment.names.isEmpty, context.suppressions.flaws[index] == nil
      else { continue }
      findings.append(
        Finding(
          metadata, Wording(zh: "忽略注释没有写理由", en: "the comment gives no reason"),
          remedy: Wording(zh: "在规则后面写一句为什么", en: "write it after the rule"), at: comment.range))
    }
  }
}
