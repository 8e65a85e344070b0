import Document
import Newspaper
import Source

/// SU002: a comment to the linter that names a rule that does not exist, or says what means nothing.
enum UnknownRuleInSuppressionRule: LintRule {
  static let metadata = RuleMetadata(
    .suppression, 2, "unknown-rule-in-suppression",
    name: Wording(zh: "忽略注释里的规则不存在", en: "unknown rule in a suppression"),
    summary: Wording(
      zh: "忽略注释点名的规则不存在，或者 validate: 后面的词看不懂。",
      en: "The comment names a rule that does not exist, or the word after validate: means nothing."),
    rationale: Wording(
      zh: "名字写错了，注释就不起作用，写的人却以为起了作用。",
      en: "A misspelled name suppresses nothing, and whoever wrote it believes it does."),
    severity: .error, scope: .everyFile,
    bad: [
      RuleExample(
        "## 春茶开采\n\n<!-- validate: ignore ↓starts-mid-stroy 来稿如此 -->\n头一锅茶出锅了。\n"),
      RuleExample("## 春茶开采\n\n↓<!-- validate: ignroe ST007 来稿如此 -->\n头一锅茶出锅了。\n"),
    ],
    good: [RuleExample("## 春茶开采\n\n<!-- validate: ignore starts-mid-story 来稿如此 -->\n会议指出，春茶要趁嫩采。\n")])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for comment in context.suppressions.comments {
      if case .unknown(let word) = comment.command {
        findings.append(finding(unknown: word, comment))
        continue
      }
      for name in comment.names where name.rule == nil {
        let suggestion = context.rules.suggestion(for: name.text)
        findings.append(
          metadata, Wording(zh: "没有“\(name.text)”这条规则", en: "there is no rule “\(name.text)”"),
          remedy: suggestion.map { Wording(zh: "是否应为“\($0)”？", en: "did you mean “\($0)”?") }
            ?? Wording(zh: "用 validate rules 查看全部规则", en: "validate rules lists them all"), at: name.range)
      }
    }
  }

  private static func finding(unknown word: String, _ comment: SuppressionComment) -> Finding {
    let nearest = NearestKey.of(word, among: SuppressionReader.commands.map(\.word))
    return Finding(
      metadata,
      Wording(zh: "validate: 后面的“\(word)”看不懂", en: "“\(word)” after validate: means nothing"),
      remedy: nearest.map { Wording(zh: "是否应为“\($0)”？", en: "did you mean “\($0)”?") }
        ?? Wording(zh: "可用 ignore、ignore-begin、ignore-end", en: "write ignore, ignore-begin or ignore-end"),
      at: comment.range)
  }
}
