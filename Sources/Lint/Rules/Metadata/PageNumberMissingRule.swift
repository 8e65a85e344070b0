import Document
import Source

/// MT002: nobody says which page it is.
enum PageNumberMissingRule: LintRule {
  static var asksForPageFacts: Bool { true }

  static let metadata = RuleMetadata(
    .metadata, 2, "page-number-missing",
    name: Wording(zh: "缺版次", en: "page number missing"),
    summary: Wording(
      zh: "版面的头信息和配置文件都没有给版次。通讯社来稿（头信息里有 guid、version 等）还没有上版，不查。",
      en: """
        Neither the front matter nor the configuration gives the number of the page. A story from a feed (with a guid, a \
        version and the like in its front matter) has no page yet and is left alone.
        """),
    rationale: Wording(
      zh: "没有版次，对方排不出版序，转版也对不上。",
      en: "Without it a partner cannot put the pages in order, and jumps lead nowhere."),
    source: Wording(
      zh: "《报纸期刊质量管理规定》（2020）出版形式差错：各版应标明版序",
      en:
        "Rules on the Quality of Newspapers and Periodicals (2020), form errors: every page bears its number"),
    severity: .error,
    fix: .frontMatter,
    bad: [
      RuleExample(
        """
        ↓---
        date: 2026-04-02
        ---

        ## 春茶开采

        头一锅茶出锅了。
        """,
        fixed: """
          ---
          date: 2026-04-02
          page: 01
          issue:  # 总期号，如 9127
          责任编辑:  # 姓名
          ---

          ## 春茶开采

          头一锅茶出锅了。
          """)
    ],
    good: [
      RuleExample(
        """
        ---
        page: A05
        ---

        ## 春茶开采

        头一锅茶出锅了。
        """)
    ])

  static var touches: FixReach { [.frontMatter, .lineEnds] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    guard page.metadata.page == nil, !(page.frontMatter?.isFaulty("page") ?? false) else { return }
    findings.append(
      MissingMetadata(context).finding(.page, Wording(zh: "没有版次", en: "the page has no number")))
  }
}
