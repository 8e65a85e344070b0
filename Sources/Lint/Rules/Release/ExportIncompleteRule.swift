import Document
import Source

/// RG004: something is missing without which the page cannot be exported.
enum ExportIncompleteRule: LintRule {
  static let metadata = RuleMetadata(
    .release, 4, "export-incomplete",
    name: Wording(zh: "不够导出", en: "not enough to export"),
    summary: Wording(
      zh: "缺出版日期：NewsML-G2 没有它就不能导出。",
      en: "The date of the issue is missing, without which there is no NewsML-G2."),
    rationale: Wording(
      zh: "合作方按日期收稿；没有日期，export 会拒绝，check 也只能用替代的日期走完后面几步。",
      en: "Partners file by date; without one export refuses, and check only goes on with a stand-in."),
    severity: .error,
    bad: [
      RuleExample("↓## 春茶开采\n\n头一锅茶出锅了。\n")
    ],
    good: [RuleExample("---\ndate: 2026-04-02\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n")])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    if page.metadata.date == nil, !page.items.isEmpty {
      findings.append(
        Finding(
          metadata, Wording(zh: "缺出版日期，不能导出", en: "without a date the page cannot be exported"),
          remedy: Wording(zh: "补上日期", en: "give the date"), at: SourceRange(0, 0)))
    }
  }
}
