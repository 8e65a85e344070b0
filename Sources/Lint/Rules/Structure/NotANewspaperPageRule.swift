import Document
import Source

/// ST012: a file that is written like a manual and not like a page of a newspaper.
enum NotANewspaperPageRule: LintRule {
  static let metadata = RuleMetadata(
    .structure, 12, "not-a-newspaper-page",
    name: Wording(zh: "不像报纸版面", en: "not like a newspaper page"),
    summary: Wording(
      zh: """
        文件里有程序代码，或有“安装”“使用说明”“License”一类只有说明文档才有的标题，正文里又没有报纸版面的任何标志（署名、本报讯、转版、报头）：多半是说明文档。头信息写了版次的，代码占得多才算。
        """,
      en: """
        The file has program code, or headings such as Installation, License or 安装说明, and its text none of the signs of a newspaper page (byline, dateline, jump, masthead): \
        most likely it is a manual. Where front matter gives paper, page or issue, more code than a little is needed.
        """),
    rationale: Wording(
      zh: "说明文档也有标题和段落，照样读得成“稿件”；当成版面发出去，合作方收到的就是废稿。",
      en: """
        A manual has headings and paragraphs, too, and reads like articles; sent out as a page it is rubbish in a \
        partner's feed.
        """),
    severity: .error,
    bad: [
      RuleExample("## Start\n\nPut the file into the folder and run this:\n\n↓```sh\nmake run\n```"),
      RuleExample(
        "---\npage: 03\n---\n\n## Start\n\nPut the file there and run this:\n\n↓```sh\nmake run\n```"),
      RuleExample("↓# 安装说明\n\n双击运行。\n\n## 常见问题\n\n打不开就重启。"),
      RuleExample("## 安装\n\n先运行 ↓`make`，再运行 `make test`，最后运行 `make install`。"),
    ],
    good: [RuleExample("## 老街开门迎客\n\n茶馆最先开张，扫码 `A1` 入座。")])

  /// What front matter or a configuration says does not make a page of a manual: the documentation asks everybody to write it.
  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    guard !page.textIsOfNewspaper(in: context.houseStyle, parts: context.printedParts),
      let range = ManualSigns(context).telling(isClaimed: page.frontMatterIsOfNewspaper),
      !context.mastheads.contains(where: { $0.line.day != nil })
    else { return }
    findings.append(
      metadata,
      Wording(
        zh: "不像报纸版面，像说明文档：没有署名、本报讯、报头",
        en: "not like a newspaper page but a manual: it has no byline, dateline or masthead"),
      remedy: Wording(
        zh: "说明文档不要和版面一起检查；真是版面，就写上署名或本报讯",
        en: "leave manuals out of the check; if it is a page, give its articles a byline or a dateline"),
      at: range)
  }
}
