import Export
import ExportTestSupport
import Foundation
import Testing

/// What an issue becomes, beyond what the golden files show.
@Suite struct NewsMLExporterTests {
  /// Not the one of the testing library.
  private typealias Issue = Export.Issue

  private static func xml(
    _ issue: Issue, spelling: [PageSpelling] = [], options: ExportOptions = ExportOptions()
  ) throws -> String {
    String(
      decoding: try NewsMLExporter.export(issue, spelling: spelling, options: options).bytes, as: UTF8.self)
  }

  private static func page(
    _ items: [Item], metadata: Metadata = Metadata(page: "01"), file: String = "01.md"
  ) -> Page {
    Page(file: file, metadata: metadata, items: items)
  }

  private static func body(_ blocks: [Block]) throws -> String {
    let issue = Issue(metadata: SampleIssue.metadata, pages: [page([.fragment(Fragment(blocks))])])
    let xml = try xml(issue)
    let start = try #require(xml.range(of: "<block>"))
    let end = try #require(xml.range(of: "</block>\n              </body.content>"))
    return String(xml[start.upperBound..<end.lowerBound]).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map { $0.drop { $0 == " " } }.dropFirst().dropLast().joined(separator: "\n")
  }

  private static func body(_ inlines: [Inline]) throws -> String {
    try body([Block.paragraph(Paragraph(inlines))])
  }

  struct Piece: Sendable, CustomTestStringConvertible {
    let inlines: [Inline]
    let xml: String
    var testDescription: String { xml }
  }

  @Test(arguments: [
    Piece(
      inlines: [SampleIssue.text("a\u{0}b\u{FFFE}")],
      xml:
        #"<p>a<classifier type="character" value="U+0000"/>b<classifier type="character" value="U+FFFE"/></p>"#
    ),
    Piece(inlines: [SampleIssue.text("\u{FFFD}，")], xml: "<p>\u{FFFD}，</p>"),
    Piece(
      inlines: [SampleIssue.text("a\r\n\t<&>\"")],
      xml: "<p>a&#13;<classifier type=\"character\" value=\"U+000A\"/>\t&lt;&amp;&gt;\"</p>"),
    Piece(inlines: [SampleIssue.text("甲 乙")], xml: "<p>甲 乙</p>"),
    Piece(
      inlines: [.link(Link(destination: "x\t\"\n", title: "", content: [SampleIssue.text("y")]))],
      xml: #"<p><a href="x&#9;&quot;&#10;" title="">y</a></p>"#),
    Piece(
      inlines: [.link(Link(destination: "\u{1}\\", title: nil, content: []))],
      xml: #"<p><a class="escaped" href="\u{1}\\"/></p>"#),
    Piece(
      inlines: [.image(Image(destination: "\u{FFFF}", title: nil, alternative: []))],
      xml: #"<p><a class="image escaped" href="\u{ffff}"/></p>"#),
    Piece(
      inlines: [
        SampleIssue.text("a"), .softBreak(LineBreak()), .hardBreak(LineBreak()), SampleIssue.text("b"),
      ],
      xml: "<p>a\n<br/>b</p>"),
    Piece(
      inlines: [.strong(StyledText([.emphasis(StyledText([.code(CodeSpan("x"))]))]))],
      xml: #"<p><em class="strong"><em><em class="code">x</em></em></em></p>"#),
    Piece(
      inlines: [.html(InlineHTML("<b \u{2}>"))],
      xml: #"<p><classifier type="html" class="escaped" value="&lt;b \u{2}&gt;"/></p>"#),
  ]) func runningText(_ piece: Piece) throws {
    #expect(Array(try Self.body(piece.inlines).utf8) == Array(piece.xml.utf8))
  }

  @Test func longHTMLIsContinued() throws {
    let tag = "<!--\(String(repeating: "注", count: 15_000))-->"
    let values = try Self.body([.html(InlineHTML(tag))]).split(separator: "value=\"").dropFirst()
      .map { $0.prefix { $0 != "\"" } }
    #expect(values.count == 2)
    #expect(values.joined() == "&lt;!--\(String(repeating: "注", count: 15_000))--&gt;")
    #expect(try Self.body([.html(InlineHTML(tag))]).contains(#"class="continued""#))
  }

  struct HeadlineSample: Sendable, CustomTestStringConvertible {
    let text: String
    let xml: String
    var testDescription: String { text }
  }

  @Test(arguments: [
    HeadlineSample(text: "春耕 全面展开", xml: "春耕\n全面展开"),
    HeadlineSample(text: "“春耕” 《备耕》 开始", xml: "“春耕”\n《备耕》\n开始"),
    HeadlineSample(text: "GDP 增长 5% 以上", xml: "GDP 增长 5% 以上"),
    HeadlineSample(text: "春耕  展开 ", xml: "春耕  展开 "),
    HeadlineSample(text: "春 耕 展", xml: "春\n耕\n展"),
  ]) func spacesBetweenWideCharactersArePrintLines(_ sample: HeadlineSample) throws {
    let heading = SampleIssue.heading(2, sample.text)
    let split = Heading(level: 2, sample.text.unicodeScalars.map { SampleIssue.text(String($0)) })
    for headline in [heading, split] {
      let article = Article(kicker: heading, headline: headline)
      let xml = try Self.xml(Issue(metadata: SampleIssue.metadata, pages: [Self.page([.article(article)])]))
      #expect(xml.contains("<hl1>\(sample.xml)</hl1>"))
      #expect(xml.contains("<hl2 class=\"kicker level-2\">\(sample.text)</hl2>"))
    }
  }

  @Test func datelineThatIsNotPlainTextStaysInItsParagraph() throws {
    let dateline = Dateline(kind: .local, text: "本报讯", length: 10)
    let marked = Article(
      headline: SampleIssue.heading(2, "题"), dateline: dateline,
      body: [
        .paragraph(Paragraph([.strong(StyledText([SampleIssue.text("本报讯")])), SampleIssue.text(" 昨日")]))
      ])
    let xml = try Self.xml(Issue(metadata: SampleIssue.metadata, pages: [Self.page([.article(marked)])]))
    #expect(xml.contains(#"<p><em class="strong">本报讯</em> 昨日</p>"#))
    #expect(xml.contains("<dateline>本报讯</dateline>"))
    #expect(!xml.contains("<dateline>本报讯 </dateline>"))
  }

  @Test func datelineStandsInTheTextAndAboveIt() throws {
    let dateline = Dateline(kind: .local, text: "本报讯", length: 10)
    let plain = Article(
      headline: SampleIssue.heading(2, "题"), dateline: dateline,
      body: [
        .heading(SampleIssue.heading(3, "小题")),
        .paragraph(Paragraph([SampleIssue.text("本报"), SampleIssue.text("讯 昨日")])),
      ])
    let xml = try Self.xml(Issue(metadata: SampleIssue.metadata, pages: [Self.page([.article(plain)])]))
    #expect(xml.contains("<dateline>本报讯 </dateline>"))
    #expect(xml.contains("<p>本报讯 昨日</p>"))
  }

  @Test func emptyLinesOfACreditAreNoParagraphs() throws {
    let credit = Byline(
      Paragraph([
        SampleIssue.text("甲"), .hardBreak(LineBreak()), .hardBreak(LineBreak()), SampleIssue.text("乙"),
      ]),
      credits: [])
    let article = Article(headline: SampleIssue.heading(2, "题"), deskCredits: [credit, credit])
    let xml = try Self.xml(Issue(metadata: SampleIssue.metadata, pages: [Self.page([.article(article)])]))
    let line = #"甲<br/><classifier type="break" value="hard"/>乙"#
    #expect(xml.contains("<tagline>\(line)<br/><br/>\(line)</tagline>"))
  }

  @Test func hintsStandBeforeTheirElements() throws {
    let page = SampleIssue.frontPage
    var spelling = PageSpelling(page: "whole-page")
    for part in page.parts where part.key.item == 0 { spelling.parts[part.key] = "\(part.key.role)" }
    let issue = Issue(metadata: SampleIssue.metadata, pages: [page])
    let message = try NewsMLExporter.export(issue, spelling: [spelling])
    let lines = String(decoding: message.bytes, as: UTF8.self).split(separator: "\n").map {
      $0.drop { $0 == " " }
    }
    func following(_ data: String) -> Substring? {
      lines.firstIndex(of: "<?markdown \(data)?>").map { lines[$0 + 1] }
    }
    #expect(
      following("whole-page")?.hasPrefix(#"<contentMetaExtProperty rel="paperprop:file""#) == true)
    #expect(following("headline")?.hasPrefix("<hl1>") == true)
    #expect(following("kicker")?.hasPrefix(#"<hl2 class="kicker">"#) == true)
    #expect(following("deck(1)")?.hasPrefix(#"<hl2 class="deck level-4">"#) == true)
    #expect(following("byline(1)")?.hasPrefix("<byline>■记者 <person") == true)
    #expect(following("note(0)") == #"<note noteclass="editorsnote">"#)
    #expect(following("note(1)") == #"<note noteclass="editorsnote" class="end">"#)
    #expect(following("body(0)")?.contains("惊蛰") == true)
    #expect(following("body(2)") == #"<media media-type="image">"#)
    #expect(following("column")?.hasPrefix(#"<p class="column">"#) == true)
    let tagline = try #require(lines.first { $0.hasPrefix("<tagline>") })
    #expect(tagline.hasPrefix("<tagline><?markdown deskCredit(0)?>责任编辑"))
    #expect(tagline.contains("<br/><br/><?markdown deskCredit(1)?>校对"))
    let hints = String(decoding: message.bytes, as: UTF8.self).matches(of: #/<\?markdown [^?]*\?>/#)
    #expect(message.spellingByteCount == hints.reduce(0) { $0 + $1.output.utf8.count })
    let without = try NewsMLExporter.export(
      issue, spelling: [spelling], options: ExportOptions(includesSpelling: false))
    let plain = try NewsMLExporter.export(issue)
    #expect(without.bytes == plain.bytes)
    #expect(without.spellingByteCount == 0)
  }

  @Test func columnPrintedApartIsAnItemOfItsOwn() throws {
    func at<Node>(_ start: Int, _ make: (SourceRange) -> Node) -> Node { make(SourceRange(start, start + 3)) }
    let column = at(30) { Paragraph([SampleIssue.text("QINGHE")], range: $0) }
    let article = Article(
      headline: at(0) { Heading(level: 2, [SampleIssue.text("题")], range: $0) },
      column: ColumnCredit(Byline(column, credits: []), name: "QINGHE"),
      body: [at(10) { Block.paragraph(Paragraph([SampleIssue.text("文")], range: $0)) }])
    let weather = Weather(
      title: nil, body: [at(20) { Block.paragraph(Paragraph([SampleIssue.text("晴")], range: $0)) }])
    let issue = Issue(
      metadata: SampleIssue.metadata, pages: [Self.page([.article(article), .weather(weather)])])
    let xml = try Self.xml(issue)
    #expect(xml.contains(#"<group id="page1.item3" role="papergroup:column" mode="pgrmod:seq">"#))
    #expect(
      xml.matches(
        of: #/<link rel="paperrel:column" residref="urn:newsml:qinghe.example:20310305:column-[0-9a-f]{16}"/#
      )
      .count == 1)
    #expect(xml.matches(of: #/<p class="column">QINGHE<\/p>/#).count == 1)
    #expect(xml.matches(of: #/<fixture fix-id="QINGHE"\/>/#).count == 2)
    #expect(xml.contains(#"<genre qcode="itemkind:column"/>"#))
  }

  @Test func elementsKnowTheirSource() throws {
    let text = "## 题\n\n文*字*。\n"
    let page = PageParser.parse(SourceText(text), file: "1.md", defaults: SampleIssue.metadata)
    let message = try NewsMLExporter.export(Issue(pages: [page, page]))
    let tags = String(decoding: message.bytes, as: UTF8.self).split(separator: "<").dropFirst()
      .filter { !$0.hasPrefix("/") && !$0.hasPrefix("?") }
    var seen: [String] = []
    for place in message.places where place.page == 1 {
      let name = tags[place.element].prefix { $0 != ">" && $0 != " " }
      seen.append("\(name) \(String(decoding: Array(text.utf8)[place.range.offsets], as: UTF8.self))")
    }
    #expect(
      seen == [
        "group ## 题\n\n文*字*。", "newsItem ## 题\n\n文*字*。", "headline ## 题", "hl1 ## 题", "p 文*字*。", "em *字*",
      ])
    let last = try #require(message.places.last)
    #expect(message.place(ofElement: last.element) == last)
    #expect(message.place(ofElement: last.element + 100) == last)
    #expect(message.place(ofElement: 0) == nil)
  }

  @Test func namesAreUniqueAndLasting() throws {
    let xml = try Self.xml(SampleIssue.complete)
    let guids = xml.matches(of: #/ guid="([^"]*)"/#).map { String($0.output.1) }
    #expect(Set(guids).count == guids.count)
    #expect(guids[1...2].map { $0.split(separator: ":").last?.prefix(7) } == ["page01-", "page02-"])
    #expect(try Self.xml(SampleIssue.complete) == xml)
  }

  @Test func contentStandsInForTheProvider() throws {
    func guid(_ text: String) throws -> String {
      var metadata = SampleIssue.metadata
      metadata.provider = nil
      let issue = Issue(
        metadata: metadata,
        pages: [Self.page([.fragment(Fragment([SampleIssue.paragraph(text)]))])])
      let xml = try Self.xml(issue)
      #expect(xml.contains(#"<provider literal="unknown">"#))
      let match = try #require(xml.firstMatch(of: #/<newsItem guid="([^"]*)"/#))
      return String(match.output.1)
    }
    #expect(try guid("甲") == guid("甲"))
    #expect(try guid("甲") != guid("乙"))
    #expect(try guid("甲").wholeMatch(of: #/urn:newsml:unknown:20310305:story-[0-9a-f]{16}/#) != nil)
  }

  @Test func pageNumbersThatRepeatNameNothing() throws {
    let item = Item.label(SampleIssue.label)
    let pages = ["A01", "A01"].map { Self.page([item], metadata: Metadata(page: $0)) }
    let xml = try Self.xml(Issue(metadata: SampleIssue.metadata, pages: pages))
    #expect(xml.contains("20310305:page01-edition") && xml.contains("20310305:page02-edition"))
    let numbered = ["A01", "B02"].map { Self.page([item], metadata: Metadata(page: $0)) }
    #expect(
      try Self.xml(Issue(metadata: SampleIssue.metadata, pages: numbered)).contains(
        "20310305:pageB02-edition")
    )
  }

  @Test func withoutDateNothingGoesOut() throws {
    let issue = Issue(pages: [Self.page([.label(SampleIssue.label)])])
    #expect(throws: ExportError.noDate(file: "01.md")) { try NewsMLExporter.export(issue) }
    #expect(ExportError.noDate(file: "01.md").wording(.chinese).contains("--date YYYY-MM-DD"))
    #expect(ExportError.noDate(file: "01.md").wording(.english).contains("date: YYYY-MM-DD"))
    let trial = try Self.xml(issue, options: ExportOptions(missingDate: .standIn))
    #expect(trial.contains("<contentCreated>1970-01-01</contentCreated>"))
  }

  @Test func timeStampsComeFromTheOptionsOrTheDate() throws {
    let issue = Issue(metadata: SampleIssue.metadata, pages: [Self.page([.label(SampleIssue.label)])])
    #expect(
      try Self.xml(issue, options: ExportOptions(zone: -90)).contains(
        "<sent>2031-03-05T00:00:00-01:30</sent>"))
    let now = try Self.xml(issue, options: ExportOptions(now: Timestamp("2031-03-06T01:02:03Z")))
    #expect(now.contains("<sent>2031-03-06T01:02:03+00:00</sent>"))
    #expect(now.contains("<contentCreated>2031-03-05</contentCreated>"))
  }

  @Test func nestingThatReadersRefuseIsRefused() throws {
    func issue(_ depth: Int) -> Issue {
      var block = SampleIssue.paragraph("内")
      for _ in 0..<depth { block = .quote(Quote([block])) }
      return Issue(metadata: SampleIssue.metadata, pages: [Self.page([.fragment(Fragment([block]))])])
    }
    _ = try NewsMLExporter.export(issue(95))
    #expect(throws: ExportError.tooDeep(file: "01.md", range: nil)) { try NewsMLExporter.export(issue(96)) }
  }

  @Test func whatTheParserNestsCanBeExported() throws {
    let depth = MarkdownLimits.containerDepth + 10
    let line =
      String(repeating: "> ", count: depth) + String(repeating: "*a **b ", count: 40)
      + String(repeating: "** *", count: 40)
    let list =
      String(repeating: "- ", count: depth) + "| [*x*](y) |\n" + String(repeating: "  ", count: depth)
      + "|---|"
    for text in [line, list] {
      let page = PageParser.parse(SourceText(text), file: "01.md", defaults: SampleIssue.metadata)
      _ = try NewsMLExporter.export(Issue(pages: [page]))
    }
  }

  @Test func addressesThatReadersRefuseAreRefused() throws {
    let link = Link(destination: String(repeating: "x", count: 9_000_001), title: nil, content: [])
    let issue = Issue(
      metadata: SampleIssue.metadata,
      pages: [Self.page([.fragment(Fragment([.paragraph(Paragraph([.link(link)]))]))])])
    #expect(throws: ExportError.valueTooLong(file: "01.md", range: nil)) { try NewsMLExporter.export(issue) }
  }

  /// Everything of the tree reaches the XML: the text of every item is the text of its NITF.
  @Test func nothingIsDropped() throws {
    let xml = try Self.xml(SampleIssue.complete)
    for page in SampleIssue.complete.pages {
      for part in page.parts {
        // The characters that are written differently divide the text into words that must be found as they are.
        let words = part.block.plainText.unicodeScalars.split {
          $0.value < 0x20 || " <>&\"\\\u{FFFE}\u{FFFF}".unicodeScalars.contains($0)
        }
        for word in words { #expect(xml.contains(String(word)), "\(String(word))") }
      }
    }
  }
}
