import Document
import Source

/// HD003: a heading below a headline is its deck.
enum DeckRoleRule: LintRule {
  static let metadata = RuleMetadata(
    .headline, 3, "deck-role",
    name: Wording(zh: "认作副题", en: "taken as a deck"),
    summary: Wording(
      zh: "三级标题紧跟在二级标题下面：认作这一篇的副题。",
      en: "A level 3 heading right below a level 2 one: taken as the deck of the article."),
    rationale: Wording(
      zh: "标题的级别说不清它是副题还是小标题，位置才说得清；正文开始之前不会有小标题。",
      en: """
        The level of a heading does not tell a deck from a crosshead; its place does, for no crosshead stands before \
        the text. Told so that you can see it was taken right.
        """),
    severity: .info,
    bad: [
      RuleExample(
        """
        ## 河道清淤提速

        ↓### 两年完成三十条

        头一条河在镇东。
        """)
    ],
    good: [
      RuleExample(
        """
        ## 河道清淤提速

        头一条河在镇东。

        ### 先清后护

        护岸同时开工。
        """)
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for case .article(let article) in page.items {
      for range in article.decks.compactMap(\.range) {
        findings.append(
          metadata, Wording(zh: "这一行作本篇的副题处理", en: "taken as the deck of this article"),
          remedy: Wording(zh: "如在版面上是引题，请移到主题上面", en: "if it is the kicker in print, move it above"),
          at: range)
      }
    }
  }
}
