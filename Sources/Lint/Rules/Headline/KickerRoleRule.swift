import Document
import Source

/// HD002: a heading above a headline is its kicker.
enum KickerRoleRule: LintRule {
  static let metadata = RuleMetadata(
    .headline, 2, "kicker-role",
    name: Wording(zh: "认作引题", en: "taken as a kicker"),
    summary: Wording(
      zh: "三级标题紧挨在二级标题上面，中间没有正文：认作下一篇的引题。",
      en:
        "A level 3 heading right above a level 2 one, with nothing between: taken as the kicker of the next article."
    ),
    rationale: Wording(
      zh: "标题的级别说不清它是引题还是上一篇的小标题，位置才说得清；认错了，引题就会挂到上一篇文末。",
      en: """
        The level of a heading does not tell a kicker from a crosshead of the article before; its place does. Told so \
        that you can see it was taken right.
        """),
    severity: .info,
    bad: [
      RuleExample(
        """
        ↓### 家门口 办好事

        ## 社区食堂开张

        头一顿是素面。
        """)
    ],
    good: [
      RuleExample(
        """
        ## 社区食堂开张

        头一顿是素面。

        ### 老人先尝

        汤头熬了一夜。
        """)
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for case .article(let article) in page.items {
      guard let range = article.kicker?.range else { continue }
      findings.append(
        metadata, Wording(zh: "这一行作下一篇的引题处理", en: "taken as the kicker of the next article"),
        remedy: Wording(zh: "如是上一篇的小标题，请补上它下面的正文", en: "if it is a crosshead, its text is missing"), at: range
      )
    }
  }
}
