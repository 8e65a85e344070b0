import Document
import Source

/// ST013: a second page in one file.
enum SecondPageRule: LintRule {
  static let metadata = RuleMetadata(
    .structure, 13, "second-page",
    name: Wording(zh: "一个文件两个版", en: "two pages in one file"),
    summary: Wording(
      zh: "稿件之间又有一段头信息，或者一行报眉，印的日期、版次、报名与这一版的不同：后面是另一个版。",
      en: """
        Front matter stands among the articles, or a folio line with another day, page or paper: what follows is another \
        page.
        """),
    rationale: Wording(
      zh: "一个文件是一个版。第二个版的稿件会以第一个版的日期和版次发出去，头信息的字也会印出来。",
      en: """
        A file is a page. The articles of the second one would go out under the day and the number of the first, and its \
        front matter would be printed.
        """),
    severity: .error,
    bad: [
      RuleExample(
        """
        ---
        date: 2026-05-12
        page: 01
        ---

        ## 春茶开采

        头一锅茶出锅了。

        澄湾日报 ↓2026年5月13日 星期三 第02版

        ## 渡口添灯

        灯亮了。
        """),
      RuleExample(
        """
        ---
        date: 2026-05-12
        page: 01
        ---

        ## 春茶开采

        头一锅茶出锅了。

        ---

        ↓date: 2026-05-13

        page: 02

        ---

        ## 渡口添灯

        灯亮了。
        """),
    ],
    good: [
      RuleExample(
        """
        ---
        date: 2026-05-12
        page: 01
        ---

        ## 春茶开采

        头一锅茶出锅了。

        澄湾日报 2026年5月12日 星期二 第01版

        ## 渡口添灯

        灯亮了。
        """)
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for range in SecondFrontMatter.find(in: context) {
      findings.append(
        finding(
          Wording(
            zh: "这里又有一段头信息：文件里有两个版", en: "here stands front matter again: the file holds two pages"),
          at: range))
    }
    let mastheads = context.mastheads
    let pages = PrintedMasthead.pages(of: mastheads)
    for masthead in mastheads where masthead.place == .middle {
      guard let first = masthead.disagreements(with: page.metadata, pages: pages).first,
        let range = masthead.passage.range(of: first.offsets)
      else { continue }
      let text = masthead.passage.string(first.offsets)
      findings.append(
        finding(
          Wording(
            zh: "这里印着“\(text)”：从这一行起是另一个版",
            en: "here the page prints “\(text)”: from this line on it is another page"),
          at: range))
    }
  }

  private static func finding(_ message: Wording, at range: SourceRange) -> Finding {
    Finding(
      metadata, message,
      remedy: Wording(zh: "一个文件只放一个版：把后面的另存成一个文件", en: "keep one page in a file: put the rest into its own"),
      at: range)
  }
}
