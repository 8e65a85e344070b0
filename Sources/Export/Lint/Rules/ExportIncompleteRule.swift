/// RG004: something is missing without which the page cannot be exported.
enum ExportIncompleteRule: LintRule {
  static let metadata = RuleMetadata(
    .release, 4, "export-incomplete",
    name: Wording(zh: "不够导出", en: "not enough to export"),
    summary: Wording(
      zh: "导出 NewsML-G2 必须有的还缺：出版日期，或者某一篇的标题（有标题行，没有字）。",
      en: """
        NewsML-G2 needs what is missing: the date of the issue, or the headline of an article (there is a heading line \
        without words).
        """),
    rationale: Wording(
      zh: "合作方按日期收稿，按标题列目录；缺了，export 会拒绝，或者发出去的条目没有名字。",
      en: "Partners file by date and list by headline; without them export refuses, or an item has no name."),
    severity: .error,
    bad: [
      RuleExample("↓## 春茶开采\n\n头一锅茶出锅了。\n"),
      RuleExample("---\ndate: 2026-04-02\n---\n\n↓##\n\n头一锅茶出锅了。\n"),
    ],
    good: [RuleExample("---\ndate: 2026-04-02\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n")])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    if page.metadata.date == nil, !page.items.isEmpty {
      findings.append(
        Finding(
          metadata, Wording(zh: "缺出版日期，不能导出", en: "without a date the page cannot be exported"),
          remedy: Wording(zh: "补上日期", en: "give the date"), at: SourceRange(0, 0)))
    }
    for item in page.items {
      guard case .article(let article) = item, let range = article.headline.range,
        !article.headline.content.plainText.unicodeScalars.contains(where: { !$0.isPrintedSpace })
      else { continue }
      findings.append(
        Finding(
          metadata, Wording(zh: "这一篇的标题没有字", en: "the headline of this article has no words"),
          remedy: Wording(zh: "补上标题", en: "write the headline"), at: range))
    }
  }
}
