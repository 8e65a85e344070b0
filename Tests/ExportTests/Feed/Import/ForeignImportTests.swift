import ExportTestSupport
import Testing

@testable import Document
@testable import Feed
@testable import Newspaper
@testable import Source
@testable import XML

/// XML of others, with invented text, and the Markdown it gives.
private enum Feed {
  static let newsML = "http://iptc.org/std/nar/2006-10-01/"

  static func item(
    meta: String = "", itemMeta: String = "", content: String,
    guid: String = "urn:newsml:cangwan.example:20260305:a"
  ) -> String {
    """
    <newsItem xmlns="\(newsML)" guid="\(guid)" version="1" xml:lang="zh-CN">\
    <itemMeta><versionCreated>2026-03-05T06:00:00+08:00</versionCreated>\(itemMeta)</itemMeta>\
    <contentMeta>\(meta)</contentMeta><contentSet>\(content)</contentSet></newsItem>
    """
  }

  static func html(_ body: String) -> String {
    "<inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\">"
      + "<head><title>页签</title></head><body>\(body)</body></html></inlineXML>"
  }

  static func nitf(_ head: String, _ body: String, namespace: String = "") -> String {
    "<nitf\(namespace)><body><body.head>\(head)</body.head><body.content>\(body)</body.content></body></nitf>"
  }

  static func markdown(_ xml: String) throws -> String {
    let document = try DocumentImporter.importDocument(Array(xml.utf8), name: "a")
    #expect(document.pages.map(\.file) == ["a.md"])
    return String(decoding: document.pages[0].bytes, as: UTF8.self)
  }

  /// The Markdown after the front matter.
  static func text(_ xml: String) throws -> String {
    let markdown = try markdown(xml)
    guard markdown.hasPrefix("---\n"), let end = markdown.range(of: "\n---\n") else { return markdown }
    return String(markdown[end.upperBound...].drop { $0 == "\n" })
  }
}

@Suite struct ForeignImportTests {
  @Test func readsAnItemWithXHTML() throws {
    let xml = Feed.item(
      meta: """
        <by>林一苇</by><dateline>苍湾</dateline><headline role="x:main">全县 开耕</headline>\
        <headline role="x:sub">种子到户</headline>
        """,
      itemMeta: "<provider literal=\"cangwan.example\"/><embargoed>2026-03-06T06:00:00.000Z</embargoed>",
      content: Feed.html(
        "<h1>全县 开耕</h1><p>  昨天，<b>八乡 </b>同时<br/>下田。</p><h2>不误\n农时</h2><p>雨水刚过。<br/><br/>又一段。</p>"))
    #expect(
      try Feed.markdown(xml) == """
        ---
        date: 2026-03-05
        provider: "cangwan.example"
        language: "zh-CN"
        version: 1
        embargo: "2026-03-06T06:00:00+00:00"
        guid: "urn:newsml:cangwan.example:20260305:a"
        ---

        ## 全县 开耕

        ### 种子到户

        林一苇

        苍湾 昨天，**八乡** 同时\u{20}\u{20}
        下田。

        ### 不误 农时

        雨水刚过。

        又一段。

        """)
  }

  @Test(arguments: ["", " xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"", " xmlns=\"urn:x-other\""])
  func readsBareNITFInWhateverNamespace(namespace: String) throws {
    let xml = Feed.nitf(
      """
      <hedline><hl1>渔港<br/>改造完工</hl1><hl2>码头长了一百米</hl2></hedline><byline>By<person> 周野</person>\
      <byttl>渔港记者</byttl></byline><distributor>苍湾社</distributor><dateline><location>苍湖</location></dateline>\
      <abstract><p>完工了。</p></abstract>
      """,
      """
      <block>头一句。<p>苍湖的<em>新码头</em>昨天启用。</p></block><ul><li>一号泊位</li><li><p>二号</p><p>泊位</p></li></ul>\
      <bq><p>真好！</p></bq><media media-type="image"><media-reference source="a.jpg"/>\
      <media-caption>新码头。</media-caption><media-producer>沈知</media-producer></media>
      """, namespace: namespace)
    #expect(
      try Feed.text(xml) == """
        ## 渔港 改造完工

        ### 码头长了一百米

        By 周野 渔港记者

        完工了。

        苍湖 头一句。

        苍湖的*新码头*昨天启用。

        - 一号泊位

        - 二号

          泊位

        > 真好！

        ![新码头。](a.jpg)

        沈知

        """)
  }

  @Test func readsPlainTextAsParagraphs() throws {
    let text = "第一段的头一行，\n接着第二行。\n\n另一段。\n\u{3000}\u{3000}又一段。"
    let xml = Feed.item(
      meta: "<headline>开耕</headline>", content: "<inlineData contenttype=\"text/plain\">\(text)</inlineData>")
    #expect(try Feed.text(xml) == "## 开耕\n\n第一段的头一行，\n接着第二行。\n\n另一段。\n\n又一段。\n")
  }

  @Test(arguments: [
    ("<![CDATA[<p>头一段。</p><p>第二段。</p>]]>", "头一段。\n\n第二段。\n"),
    ("&lt;p>没有收住", "\\<p>没有收住\n"), ("1 &lt; 2 and 3 > 2", "1 < 2 and 3 > 2\n"),
  ])
  func readsMarkupThatPlainTextHides(text: String, markdown: String) throws {
    let xml = Feed.item(content: "<inlineData contenttype=\"text/plain\">\(text)</inlineData>")
    #expect(try Feed.text(xml) == markdown)
  }

  @Test func prefersMarkedUpTextAndListsTheOtherRendition() throws {
    let plain = "<inlineData contenttype=\"text/plain\">下田。</inlineData><inlineData>别的话。</inlineData>"
    let xml = Feed.item(content: plain + Feed.html("<p>下田。</p>"))
    let document = try DocumentImporter.importDocument(Array(xml.utf8), name: "a")
    #expect(try Feed.text(xml) == "## 页签\n\n下田。\n")
    let left = try #require(document.report).left
    #expect(left.map(\.path) == ["newsItem/contentSet/inlineData"])
    #expect(left.first?.text == "别的话。" && left.first?.count == 1 && left.first?.line == 1)
  }

  @Test func countsEveryCharacterOnOneSide() throws {
    let xml = Feed.item(
      meta: "<urgency>5</urgency><headline>开耕</headline>",
      itemMeta: "<edNote>不要\n删</edNote><edNote>  </edNote><edNote>照发</edNote>",
      content: Feed.html("<p>下田。</p><script>var a</script>"))
    let report = try #require(try DocumentImporter.importDocument(Array(xml.utf8), name: "a").report)
    let tree = try XMLTreeReader.read(Array(xml.utf8))
    #expect(report.takenCharacters + report.leftCharacters == VisibleText.count(tree.root.text))
    #expect(
      report.left.map { "\($0.path) \($0.count) \($0.characters) \($0.text)" } == [
        "newsItem/contentMeta/urgency 1 1 5",
        "newsItem/contentSet/inlineXML/html/head/title 1 2 页签",
        "newsItem/contentSet/inlineXML/html/body/script 1 4 var a",
      ])
  }

  @Test func readsAPictureWithItsCaption() throws {
    let xml = Feed.item(
      meta: """
        <headline>晨雾</headline><creditline>苍湾社 沈知</creditline>\
        <description role="drol:caption">晨雾里的渡口。</description>
        """, content: "<remoteContent contenttype=\"image/jpeg\" href=\"http://cangwan.example/a.jpg\"/>")
    #expect(
      try Feed.text(xml)
        == "## 晨雾\n\n![晨雾里的渡口。](http://cangwan.example/a.jpg)\n\n苍湾社 沈知\n")
  }

  @Test func readsAMessageInTheOrderOfItsPackage() throws {
    func item(_ name: String) -> String {
      Feed.item(
        meta: "<headline>\(name)</headline>", content: Feed.html("<p>\(name)的正文。</p>"), guid: "urn:x:\(name)")
    }
    let xml = """
      <newsMessage xmlns="\(Feed.newsML)"><itemSet>\(item("丙"))\(item("乙"))\(item("甲"))<packageItem>\
      <groupSet root="g"><group id="g"><itemRef residref="urn:x:甲"/><itemRef residref="urn:x:乙"/>\
      <itemRef residref="urn:x:丁" href="http://cangwan.example/d"><title>另发的稿件</title></itemRef>\
      </group></groupSet></packageItem><conceptItem><concept><name>春耕</name></concept></conceptItem>\
      </itemSet></newsMessage>
      """
    #expect(
      try Feed.text(xml) == """
        - [另发的稿件](http://cangwan.example/d)

        ## 甲

        甲的正文。

        ## 乙

        乙的正文。

        ## 丙

        丙的正文。

        """)
  }

  @Test(arguments: [
    (
      "<table><tr><th>船</th><th>吨</th></tr><tr><td>苍一</td><td>8</td></tr></table>",
      "| 船 | 吨 |\n| --- | --- |\n| 苍一 | 8 |\n"
    ),
    (
      "<table><caption>潮汐</caption><tr><td colspan=\"2\">早</td></tr><tr><td>一</td><td><p>二</p><p>三</p></td></tr></table>",
      "潮汐\n\n| | |\n| --- | --- |\n| 早 | |\n| 一 | 二 三 |\n"
    ),
    ("<table><tr><td><p>单栏的</p></td></tr><tr><td>表格</td></tr></table>", "单栏的\n\n表格\n"),
    ("<figure><img src=\"a.jpg\" alt=\"x\"/><figcaption>渡口。</figcaption></figure>", "![渡口。](a.jpg)\n"),
    ("<figure><img src=\"a.jpg\"/><img src=\"b.jpg\"/></figure>", "![](a.jpg)![](b.jpg)\n"),
    ("<div>外面<div>里面</div>后面</div>", "外面\n\n里面\n\n后面\n"),
    ("<p><span>一</span><h3>小标题</h3></p><p>二</p>", "一\n\n### 小标题\n\n二\n"),
    ("<ol start=\"3\"><li>三</li><li>四<ul><li>甲</li></ul></li></ol>", "3. 三\n4. 四\n   - 甲\n"),
    ("<p>见<a href=\"http://cangwan.example/\">这里</a>和<a>那里</a></p>", "见[这里](http://cangwan.example/)和那里\n"),
    ("<p><i> </i>甲<i> 乙 </i>丙<i></i></p>", "甲 *乙* 丙\n"),
    ("<pre>\n一  二\n三\n</pre>", "```\n一  二\n三\n```\n"),
    ("<STORY><LEAD>导语。</LEAD><TXT>正文<NAME>林</NAME>说。</TXT></STORY>", "导语。\n\n正文林说。\n"),
    ("<p># 不是标题</p><p>1. 不是列表</p>", "\\# 不是标题\n\n1\\. 不是列表\n"),
    ("<hr/><p>后</p>", "---\n\n后\n"),
  ])
  func keepsWhatMarkdownCanSay(body: String, markdown: String) throws {
    let xml = Feed.item(meta: "<headline>题</headline>", content: Feed.html(body))
    #expect(try Feed.text(xml) == "## 题\n\n" + markdown)
  }

  @Test func findsAHeadlineInTheContent() throws {
    #expect(try Feed.text(Feed.item(content: Feed.html("<h2>开耕</h2><p>下田。</p>"))) == "## 开耕\n\n下田。\n")
    let slug = Feed.item(meta: "<slugline>春耕-1</slugline>", content: "<inlineXML><p>下田。</p></inlineXML>")
    #expect(try Feed.text(slug) == "## 春耕-1\n\n下田。\n")
  }

  @Test(arguments: [("<headline>列表里的题</headline>", "## 列表里的题"), ("", "## 页签")])
  func aTitleInTheHeadOfNITFIsTheLastResort(meta: String, line: String) throws {
    let nitf =
      "<nitf><head><title>页签</title></head><body><body.content><p>下田。</p></body.content></body></nitf>"
    let xml = Feed.item(
      meta: meta, content: "<inlineXML contenttype=\"application/nitf+xml\">\(nitf)</inlineXML>")
    #expect(try Feed.text(xml) == "\(line)\n\n下田。\n")
    #expect(try Feed.text(nitf) == "## 页签\n\n下田。\n")
  }

  @Test(arguments: [("苍湾", "苍湾 昨天开耕。"), ("昨天", "昨天开耕。"), ("昨天 开耕", "昨天 开耕 昨天开耕。")])
  func setsADatelineBeforeTheTextUnlessItStandsThere(dateline: String, text: String) throws {
    let spaced = text.replacing("昨天开耕。", with: "昨天开耕。")
    let xml = Feed.item(
      meta: "<headline>题</headline><dateline>\(dateline)</dateline>", content: Feed.html("<p>昨天开耕。</p>"))
    // Ideographs are letters: 昨天 stands there only with a sign after it.
    let expected = dateline == "昨天" ? "昨天 昨天开耕。" : spaced
    #expect(try Feed.text(xml) == "## 题\n\n\(expected)\n")
  }

  @Test func putsRightsIntoTheFrontMatter() throws {
    let rights = """
      <rightsInfo><copyrightHolder literal="苍湾社"/><copyrightNotice>“苍湾”\\
      版权</copyrightNotice><usageTerms>只许\n刊登</usageTerms></rightsInfo>
      """
    let xml = Feed.item(content: Feed.html("<p>下田。</p>")).replacing("<itemMeta>", with: rights + "<itemMeta>")
    let page = PageParser.parse(try SourceText(Feed.markdown(xml)), file: "a.md")
    #expect(
      page.metadata.rights
        == Metadata.Rights(holder: "苍湾社", notice: "“苍湾”\\ 版权", terms: "只许 刊登"))
    #expect(page.frontMatter?.problems == [])
  }

  @Test func quotesWhatYAMLWouldTakeForSomethingElse() throws {
    let xml =
      "<nitf><head><docdata><doc.copyright holder='a\"b\\c\u{FEFF}\u{2028}: d'/></docdata></head>"
      + "<body><body.content><p>下田。</p></body.content></body></nitf>"
    let page = PageParser.parse(try SourceText(Feed.markdown(xml)), file: "a.md")
    #expect(page.frontMatter?.problems == [])
    let holder = Array((page.metadata.rights?.holder ?? "").unicodeScalars)
    #expect(holder == Array("a\"b\\c\u{FEFF}\u{2028}: d".unicodeScalars))
  }

  @Test func aRuleThatOpensTheFileIsNoFrontMatter() throws {
    let xml = "<nitf><body><body.content><hr/><p>甲: 乙</p><hr/><p>丙</p></body.content></body></nitf>"
    #expect(try Feed.markdown(xml) == "甲: 乙\n\n---\n\n丙\n")
  }

  @Test(arguments: [
    ("20260305T060000+0800", "2026-03-05T06:00:00+08:00"),
    ("2026-03-05T06:00:00.250Z", "2026-03-05T06:00:00+00:00"),
    ("2026-03-05T06:00:00+0800", "2026-03-05T06:00:00+08:00"),
    (" 2026-03-05 06:00+08:00 ", "2026-03-05T06:00:00+08:00"),
    ("2026-03-05", "2026-03-05"), ("20260305T06", "2026-03-05"), ("2026-02-30", nil), ("", nil),
    ("heute", nil),
  ])
  func readsTheTimesOfAgencies(text: String, moment: String?) {
    let read = AgencyMoment(text)
    #expect((read?.timestamp?.iso8601 ?? read?.date.iso8601) == moment)
  }

  @Test(arguments: [
    ("2026-03-05T06:00:00+08:00", "2026-03-04T22:00:00Z", true),
    ("2026-03-05T06:00:00Z", "2026-03-05T06:00:01+01:00", false),
    ("2025-12-31T23:59:59Z", "2026-01-01T00:00:00Z", true),
    ("2024-02-29T00:00:00Z", "2024-02-28T23:59:59Z", false),
    ("2026-03-05", "2026-03-04", false), ("2026-03-05", "2026-03-04T00:00:00Z", nil),
    ("x", "2026-03-04", nil),
  ])
  func knowsWhichMomentIsFirst(first: String, last: String, isOrdered: Bool?) {
    #expect(AgencyMoment.isOrdered(first, last) == isOrdered)
  }

  @Test(arguments: [
    ("<NewsML Version=\"1.2\"/>", ImportError.oldNewsML), ("{\"uri\": \"x\"}", .json),
    ("\u{FEFF} [1]", .json),
    ("<conceptItem xmlns=\"\(Feed.newsML)\"/>", .noText(name: "conceptItem")),
    ("<knowledgeItem/>", .noText(name: "knowledgeItem")), ("<nitf/>", .noText(name: "nitf")),
    ("<newsMessage><itemSet><conceptItem/></itemSet></newsMessage>", .noText(name: "newsMessage")),
    ("<rss/>", .otherFormat("RSS")),
    (
      "<nitf><body>\n<include xmlns='http://www.w3.org/2001/XInclude' href='a.txt'/>甲</body></nitf>",
      .inclusion(address: "a.txt", line: 2)
    ),
    ("<newsItem><contentSet><inlineXML> </inlineXML></contentSet></newsItem>", .noText(name: "newsItem")),
  ])
  func saysWhyAFileIsNotImported(text: String, error: ImportError) {
    #expect(throws: error) { try DocumentImporter.importDocument(Array(text.utf8), name: "a") }
    #expect(
      !error.wording.english.isEmpty && error.wording.chinese.unicodeScalars.contains { $0.value > 0x4E00 })
  }

  @Test func refusesWhatPassesALimit() {
    let xml = Array(Feed.item(content: Feed.html("<p>下田。</p>")).utf8)
    #expect(throws: ImportError.self) {
      try DocumentImporter.importDocument(xml, name: "a", limits: XMLLimits(byteCount: 100))
    }
    let deep = String(repeating: "<div>", count: 260) + String(repeating: "</div>", count: 260)
    #expect(throws: ImportError.self) {
      try DocumentImporter.importDocument(Array(Feed.item(content: Feed.html(deep)).utf8), name: "a")
    }
  }

  @Test func ourOwnMessageStillComesBackByteForByte() throws {
    let source = "---\ndate: 2026-03-05\n---\n\n\n## 春水煎茶\n\n茶山开园。"
    let page = PageParser.parse(SourceText(source), file: "01.md")
    let message = try NewsMLExporter.export(
      IssueParser.parse([page]), spelling: [SpellingRecorder.record(page)])
    let document = try DocumentImporter.importDocument(message.bytes, name: "a")
    #expect(document.pages == [ImportedPage(file: "01.md", bytes: Array(source.utf8))])
    #expect(document.report == nil)
  }
}
