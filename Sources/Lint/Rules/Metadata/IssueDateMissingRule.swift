import Document
import Source

/// MT001: nobody says of which day the page is.
enum IssueDateMissingRule: LintRule {
  static let metadata = RuleMetadata(
    .metadata, 1, "issue-date-missing",
    name: Wording(zh: "缺出版日期", en: "issue date missing"),
    summary: Wording(
      zh: "版面的头信息、配置文件和命令行都没有给出版日期。",
      en: "Neither the front matter, nor the configuration, nor the command line gives the date of the issue."
    ),
    rationale: Wording(
      zh: "没有日期就不能导出；日期不能猜，必须由编辑给出。",
      en: "Without a date nothing can be exported; a date is never guessed, an editor must give it."),
    source: Wording(
      zh: "《报纸期刊质量管理规定》（2020）出版形式差错：出版日期应标明",
      en: "Rules on the Quality of Newspapers and Periodicals (2020), form errors: the date must be given"),
    severity: .error,
    fix: .frontMatter,
    bad: [
      RuleExample(
        """
        ↓## 春茶开采

        头一锅茶出锅了。
        """,
        fixed: """
          ---
          date:  # 出版日期，如 2026-05-12
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
        date: 2026-04-02
        ---

        ## 春茶开采

        头一锅茶出锅了。
        """)
    ])

  static var touches: FixReach { [.frontMatter, .lineEnds] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    guard page.metadata.date == nil, !(page.frontMatter?.isFaulty("date") ?? false) else { return }
    findings.append(
      MissingMetadata(context).finding(.date, Wording(zh: "没有出版日期", en: "the issue has no date")))
  }
}
