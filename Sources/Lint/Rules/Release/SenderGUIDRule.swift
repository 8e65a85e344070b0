import Document
import Source

/// RG009: the identifier of a sender that no one story of the page can have.
enum SenderGUIDRule: LintRule {
  static let metadata = RuleMetadata(
    .release, 9, "sender-guid",
    name: Wording(zh: "来稿标识用不上", en: "identifier of the sender not used"),
    summary: Wording(
      zh: "头信息里写了 guid，可是版上没有一篇、或不止一篇稿子，或者同一期别的版已经用了它：导出时各篇另给标识。",
      en: """
        The front matter gives a guid, but the page has no story or several, or another page of the issue has it already: \
        the export gives the stories identifiers of its own.
        """),
    rationale: Wording(
      zh: "来源再发更正或撤稿，合作方凭标识去找；标识对不上，就找不到。",
      en: "By it partners find the story when its sender corrects or kills it."),
    severity: .warning,
    bad: [
      RuleExample(
        """
        ---
        date: 2026-04-02
        page: 01
        ↓guid: urn:newsml:chashan.example:20260402:7
        ---

        ## 春茶开采

        头一锅茶出锅了。

        ## 老街开门

        来的人很多。

        """)
    ],
    good: [
      RuleExample(
        """
        ---
        date: 2026-04-02
        page: 01
        guid: urn:newsml:chashan.example:20260402:7
        ---

        ## 春茶开采

        头一锅茶出锅了。

        """)
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    guard let guid = page.metadata.guid else { return }
    let isTaken = context.issue.pages.prefix(context.pageIndex).contains { page in
      page.metadata.guid?.utf8.elementsEqual(guid.utf8) ?? false
    }
    guard page.story == nil || isTaken else { return }
    findings.append(
      Finding(
        metadata,
        isTaken
          ? Wording(zh: "guid 与同一期前面的版相同", en: "an earlier page of the issue has the same guid")
          : Wording(zh: "版上的稿子不是恰好一篇，guid 用不上", en: "the page has not exactly one story to have the guid"),
        remedy: Wording(
          zh: "一篇来稿一个版，或删去 guid", en: "give each story of a sender its own page, or delete the guid"),
        at: context.frontMatterLine(of: "guid")))
  }
}
