import Document
import Source

/// SU003: a comment that would suppress too much.
enum BlanketSuppressionRule: LintRule {
  static let metadata = RuleMetadata(
    .suppression, 3, "blanket-suppression",
    name: Wording(zh: "一揽子忽略", en: "blanket suppression"),
    summary: Wording(
      zh: "忽略注释没有点名规则，或者一段忽略没有结束，或者从头到尾罩住全版。这样的注释不起作用。",
      en: """
        The comment names no rule, or its range has no end, or the range is the whole page. Such a comment suppresses \
        nothing.
        """),
    rationale: Wording(
      zh: "一揽子忽略会把没见过的差错一起盖住；整版不查某条规则，应写在配置文件里，大家都看得见。",
      en: """
        It would hide faults nobody has seen; a rule that is not wanted on a page belongs in the configuration, where all \
        can see it.
        """),
    severity: .warning, scope: .everyFile,
    bad: [
      RuleExample("## 春茶开采\n\n↓<!-- validate: ignore 来稿如此 -->\n会议指出，春茶要趁嫩采。\n"),
      RuleExample("## 春茶开采\n\n↓<!-- validate: ignore-begin ST007 来稿如此 -->\n会议指出，春茶要趁嫩采。\n"),
      RuleExample(
        """
        ↓<!-- validate: ignore-begin ST007 来稿如此 -->

        ## 春茶开采

        会议指出，春茶要趁嫩采。

        <!-- validate: ignore-end ST007 -->

        """),
    ],
    good: [
      RuleExample(
        """
        ## 春茶开采

        <!-- validate: 忽略开始 ST007 来稿如此 -->

        会议指出，春茶要趁嫩采。

        <!-- validate: 忽略结束 ST007 -->

        头一锅茶出锅了。

        """)
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for (index, comment) in context.suppressions.comments.enumerated() {
      guard let flaw = context.suppressions.flaws[index], let (message, remedy) = words(flaw) else {
        continue
      }
      findings.append(metadata, message, remedy: remedy, at: comment.range)
    }
  }

  private static func words(_ flaw: Suppressions.Flaw) -> (message: Wording, remedy: Wording)? {
    switch flaw {
    case .noRule:
      (
        Wording(zh: "忽略注释没有点名规则，不起作用", en: "the comment names no rule and suppresses nothing"),
        Wording(zh: "写上规则的编号，如 ignore TX001", en: "name the rule, as in ignore TX001")
      )
    case .wholeFile:
      (
        Wording(zh: "忽略罩住了全版，不起作用", en: "the range is the whole page and suppresses nothing"),
        Wording(
          zh: "在 .validate.yml 的 overrides 里为这个文件关掉规则",
          en: "switch the rule off for this file under overrides in .validate.yml")
      )
    case .unclosed:
      (
        Wording(zh: "忽略开始以后没有结束，不起作用", en: "the range has no end and suppresses nothing"),
        Wording(zh: "在段末补一行 <!-- validate: ignore-end -->", en: "add <!-- validate: ignore-end --> after it")
      )
    case .strayEnd, .inline: nil
    }
  }
}
