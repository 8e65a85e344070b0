import Export
import Foundation
import Testing

@testable import validate

@Suite struct ProofSheetTests {
  /// A page with something of every kind.
  private static let everything = """
    ---
    publication: 青埠晚报
    date: 2026-05-12
    page: A03
    colour: red
    ---

    [ref]: http://example.cn "链接的定义"

    # 公益广告

    节约用水,人人有责。

    ### 清淤 护岸

    ## 湿地添了 新哨兵<i>甲</i>

    ### 三支队伍今起下水

    ■记者 温岚

    编者按：这是一组报道的开头。

    新华社杭州7月31日电（记者 王 强） 正文**加粗**、*强调*、~~删去~~、`代码`、[链接](javascript:alert(1))、\\*星号\\*&amp;<script>alert(1)</script>、[引用][ref]。

    ### 小标题

    > 引文一段，  
    > 还有一行
    > 接排。

    - 第一

    3. 第三

    | 甲 | 乙 |
    |---|---|
    | 丙 | "丁" |

    ```text
    code <b>
    ```

    <div class="x">原始</div>

    ![说明 & 文字。](pictures/a"b.png)

    ■摄影 方禾

    （下转第2版）

    今天多云，偏东风3级，最高气温21℃，最低气温15℃。

    """

  private static func page(_ text: String) -> Page { PageParser.parse(SourceText(text), file: "01.md") }

  /// A sheet of what the linter says of a text.
  private static func sheet(_ text: String, language: Language = .chinese) -> String {
    let page = page(text)
    let context = LintContext(page: page, rules: .standard)
    var linted = LintedPage(path: "<01>.md", bytes: [])
    linted.page = page
    linted.findings = Linter.lint(page, in: context)
    linted.lines = context.lines
    return sheet(linted, language)
  }

  private static func sheet(_ page: LintedPage, _ language: Language) -> String {
    var report = LintReport(language: language)
    report.add(LintReport.FileReport(page, failLevel: nil, language: language), keeps: true)
    return ProofSheet(report).html
  }

  /// A sheet of made findings.
  private static func sheet(
    _ text: String, _ findings: [Finding], language: Language = .english
  ) -> String {
    let page = page(text)
    var linted = LintedPage(path: "01.md", bytes: [])
    linted.page = page
    linted.findings = findings
    linted.lines = LineTable(SourceText(text))
    return sheet(linted, language)
  }

  private static func finding(_ text: String, at part: String, _ severity: Severity, length: Int? = nil)
    throws -> Finding
  {
    let metadata = try #require(RuleSet.standard.metadata.first)
    let start = try #require(text.range(of: part)).lowerBound.utf16Offset(in: text)
    let offset = String(decoding: Array(text.utf16)[..<start], as: UTF16.self).utf8.count
    var finding = Finding(
      metadata, Wording(zh: "差错", en: "fault"), at: SourceRange(offset, offset + (length ?? part.utf8.count)))
    finding.severity = severity
    return finding
  }

  /// The text of a sheet, tags gone and entities read.
  private static func text(_ html: String) -> String {
    let body = html.components(separatedBy: "<body>").last ?? ""
    return body.replacing(/<[^>]*>/, with: "").replacing("\u{2060}", with: "").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&emsp;", with: " ")
      .replacing("&amp;", with: "&")
  }

  @Test func everyWordOfThePageIsOnTheSheet() {
    let text = Self.text(Self.sheet(Self.everything, [], language: .chinese))
    for word in [
      "青埠晚报", "第 A03 版", "2026年5月12日", "colour: red", "链接的定义", "公益广告", "清淤 护岸", "湿地添了新哨兵<i>甲</i>", "三支队伍今起下水",
      "■记者 温岚", "编者按：这是一组报道的开头。", "新华社杭州7月31日电（记者 王 强） 正文加粗、强调、删去、代码、链接、*星号*&<script>alert(1)</script>、引用。",
      "小标题", "引文一段，", "还有一行接排。", "第一", "第三", "甲", "丙", "\"丁\"", "code <b>", "<div class=\"x\">原始</div>",
      "说明 & 文字。",
      "pictures/a\"b.png", "■摄影 方禾", "（下转第2版）", "今天多云，偏东风3级",
    ] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test func nothingOfAPageIsMarkupAndNothingIsFetched() {
    let html = Self.sheet(Self.everything)
    for danger in [
      "<script", "<i>甲", "<div class=\"x\"", "href=\"http", "href=\"javascript", "src=", "@import", "url(",
    ] {
      #expect(!html.contains(danger), "\(danger)")
    }
    #expect(html.contains("&lt;01&gt;.md"))
  }

  @Test func aHeadlineHasItsPrintLines() {
    let html = Self.sheet("## 湿地添了 新哨兵\n\n■记者 温岚\n\n本报讯 茶山开园，采茶人上山。\n")
    #expect(html.contains("<h2 class=\"headline\">湿地添了<br>新哨兵</h2>"))
    #expect(html.contains("<b class=\"dateline\">本报讯</b>"))
  }

  @Test func aFindingIsMarkedAndNumberedAndNoted() throws {
    let text = "## 春水煎茶\n\n茶山开园，采茶人上山。\n"
    let html = Self.sheet(text, [try Self.finding(text, at: "采茶人", .warning)])
    #expect(
      html.contains(
        "开园，<mark class=\"warning\">采茶人</mark>\u{2060}<sup id=\"p1m1\"><a class=\"chip warning\" href=\"#p1n1\">1</a></sup>上山。"
      ))
    #expect(html.contains("<li id=\"p1n1\"><a class=\"chip warning\" href=\"#p1m1\">1</a>"))
  }

  @Test func overlappingFindingsKeepTheGravestColourAndBothNumbers() throws {
    let text = "## 春水煎茶\n\n茶山开园，采茶人上山。\n"
    let findings = [
      try Self.finding(text, at: "茶山开园", .info), try Self.finding(text, at: "开园，采茶", .error),
      try Self.finding(text, at: "开园", .warning),
    ]
    let html = Self.sheet(text, findings)
    #expect(html.contains("<mark class=\"info\">茶山</mark><mark class=\"error\">开园</mark>"))
    for number in 1...3 { #expect(html.components(separatedBy: "id=\"p1m\(number)\"").count == 2) }
  }

  @Test func aFaultThatCannotBeSeenIsPointedAtBesideIt() throws {
    let text = "## 春水煎茶\n\n茶山开园。   \n\n上山。\n"
    let html = Self.sheet(text, [try Self.finding(text, at: "   ", .warning)])
    #expect(html.contains("茶山开园。<mark class=\"point warning\"></mark>\u{2060}<sup id=\"p1m1\">"))
  }

  @Test func aFaultInTheFrontMatterIsMarkedThere() {
    let html = Self.sheet(Self.everything)
    #expect(html.contains("<mark class=\"info\">colour: red</mark>"))
  }

  @Test func aFileThatIsNoTextHasItsNote() throws {
    let folder = try TemporaryFolder()
    try folder.write([0x23, 0x20, 0xFF, 0x0A], to: "latin.md")
    let run = try CommandRun(["lint", "latin.md", "--format", "html"], in: folder)
    #expect(run.status == 1)
    #expect(run.text.contains("the file is not UTF-8"))
    #expect(run.text.hasSuffix("</html>\n"))
  }

  @Test func theCheckSaysItsVerdict() throws {
    var report = CheckReport(language: .english, failLevel: .error)
    report.add(try SampleReport.failing(), path: "01.md")
    report.add(try SampleReport.passing(), path: "02.md")
    let html = ProofSheet(report).html
    #expect(html.contains("✗ May not go out yet"))
    #expect(html.contains("✓ May go out"))
    #expect(html.contains("XML schema: &lt;headline&gt; lacks the attribute role"))
    #expect(html.contains("<a href=\"#p2\">02.md</a>"))
  }

  @Test func everyWordOfTheSampleIsOnTheSheet() throws {
    let text = String(decoding: try Golden.bytes("page.md"), as: UTF8.self)
    let shown = Self.text(Self.sheet(text)).filter { !$0.isWhitespace && !$0.isNumber }
    for part in Self.page(text).parts {
      for line in part.block.plainText.split(separator: "\n") {
        #expect(shown.contains(line.filter { !$0.isWhitespace && !$0.isNumber }))
      }
    }
  }
}
