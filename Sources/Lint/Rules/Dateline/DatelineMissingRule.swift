import Document
import Source

/// DL001: a reporter's story without a dateline.
enum DatelineMissingRule: LintRule {
  static let metadata = RuleMetadata(
    .dateline, 1, "dateline-missing",
    name: Wording(zh: "缺消息头", en: "dateline missing"),
    summary: Wording(
      zh: "署名记者的稿件，第一段没有“本报讯”或电头。通讯、特写本来就没有消息头，工具分不清，所以这条规则默认不开。",
      en: """
        The text of a reporter opens with neither 本报讯 nor a wire dateline. Features have none by right, and no program \
        tells them from news, hence the rule is off by default.
        """),
    rationale: Wording(
      zh: "消息头说明稿件是谁发的、从哪里发的；只登消息的版面可以打开这条规则。",
      en: "A dateline says who sent a story and from where; pages of news alone may switch the rule on."),
    severity: .info, isOnByDefault: false,
    language: .chinese,
    bad: [
      RuleExample(
        "## 夜市开张\n\n■记者 周野\n\n↓昨天起，夜市延长一小时。", configuration: "rules:\n  DL001: info\n")
    ],
    good: [
      RuleExample(
        "## 夜市开张\n\n■记者 周野\n\n本报讯 昨天起，夜市延长一小时。", configuration: "rules:\n  DL001: info\n"),
      RuleExample("## 夜市开张\n\n□ 周野\n\n昨天起，夜市延长一小时。", configuration: "rules:\n  DL001: info\n"),
      RuleExample("## 夜市开张\n\n■记者 周野\n\n昨天起，夜市延长一小时。"),
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for case .article(let article) in page.items where article.dateline == nil && article.namesReporter {
      guard !article.isContinuation, let paragraph = article.openingParagraph,
        let range = paragraph.content.first?.range
      else { continue }
      findings.append(
        metadata, Wording(zh: "稿件开头没有“本报讯”或电头", en: "the story opens without a dateline"),
        remedy: Wording(zh: "若是消息，在段首补上“本报讯”", en: "if it is news, open it with 本报讯"),
        at: SourceRange(range.lowerBound, range.lowerBound))
    }
  }
}
