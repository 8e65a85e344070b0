import ExportTestSupport
import Testing

@testable import Document
@testable import Feed
@testable import Newspaper
@testable import Source

/// What a feed says of who and where is read back as such.
@Suite struct FeedLinesTests {
  private struct NoArticle: Error {}

  private func page(_ xml: String) throws -> (text: String, article: Article) {
    let document = try DocumentImporter.importDocument(Array(xml.utf8), name: "a")
    let text = String(decoding: document.pages[0].bytes, as: UTF8.self)
    for case .article(let article) in PageParser.parse(SourceText(text), file: "a.md").items {
      return (text, article)
    }
    throw NoArticle()
  }

  private func item(_ meta: String, _ paragraphs: String...) -> String {
    """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:cangwan.example:20310305:a" version="2">\
    <itemMeta><versionCreated>2031-03-05T06:00:00+08:00</versionCreated></itemMeta>\
    <contentMeta>\(meta)<headline>Ferry line reopens</headline></contentMeta>\
    <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head/><body>\
    \(paragraphs.map { "<p>\($0)</p>" }.joined())</body></html></inlineXML></contentSet></newsItem>
    """
  }

  private func nitf(_ head: String, _ paragraph: String) -> String {
    """
    <nitf><head><docdata><du-key version="2"/></docdata></head><body><body.head><hedline><hl1>Ferry line reopens</hl1></hedline>\
    \(head)</body.head><body.content><p>\(paragraph)</p><p>Two boats will cross.</p></body.content></body></nitf>
    """
  }

  @Test(arguments: [
    ("Helsinki", "The ferry ran again.", "Helsinki", "Helsinki — The ferry ran again."),
    ("Bern (xyz) -", "Die Fähre fährt.", "Bern (xyz)", "Bern (xyz) - Die Fähre fährt."),
    (
      "SYDNEY March 22 XYZ -", "The ferry ran again.", "SYDNEY March 22 XYZ",
      "SYDNEY March 22 XYZ - The ferry ran again."
    ),
    ("Tel Aviv/Bern", "The ferry ran again.", "Tel Aviv/Bern", "Tel Aviv/Bern — The ferry ran again."),
    ("澜溪3月5日电", "渡船恢复。", "澜溪3月5日电", "澜溪3月5日电 渡船恢复。"),
    (
      "Larkhaven, North Merrow", "LARKHAVEN - The ferry ran again.", "LARKHAVEN",
      "LARKHAVEN - The ferry ran again."
    ),
  ]) func datelinesAreSetOff(dateline: String, text: String, read: String, printed: String) throws {
    let page = try page(item("<dateline>\(dateline)</dateline>", text, "Two boats will cross."))
    #expect(page.article.dateline?.text == read)
    #expect(page.text.contains("\n\(printed)\n"))
  }

  @Test func aDatelineMayStandBelowASummary() throws {
    let page = try page(
      item("<dateline>Bern (xyz) -</dateline>", "Summary of it all.", "Bern (xyz) - The ferry ran."))
    #expect(page.article.dateline?.text == "Bern (xyz)")
  }

  @Test(arguments: [
    ("MARA QUILL", ["MARA QUILL"]), ("Von Mara Quill, xyz", ["Mara Quill"]),
    ("Mara Quill / Tern.example", ["Mara Quill"]),
    ("MARA QUILL, TOM ASHE", ["MARA QUILL", "TOM ASHE"]),
    ("Mara Quill und Tom Ashe", ["Mara Quill", "Tom Ashe"]),
    ("Von xyz", []), ("Sports Agency", []), ("记者 祝砚秋", ["祝砚秋"]),
  ]) func bylinesAreRead(by: String, names: [String]) throws {
    let page = try page(item("<by>\(by)</by>", "The ferry ran again.", "Two boats will cross."))
    #expect(page.article.bylines.map(\.text) == [by])
    #expect(page.article.bylines.flatMap(\.credits).flatMap(\.names).map(\.name) == names)
  }

  @Test(arguments: [("Athen\u{A0}(xyz) - Die Fähre fährt.", "Athen (xyz)"), ("Lahti:", "Lahti")])
  func datelinesOfTheTextAreRead(text: String, read: String) throws {
    let page = try page(item("", text, "Two boats will cross."))
    #expect(page.article.dateline?.text == read)
  }

  @Test func aBylineThatTheTextHasStandsOnce() throws {
    let page = try page(item("<by>Mara Quill</by>", "By Mara Quill", "The ferry ran again."))
    #expect(page.article.bylines.map(\.text) == ["By Mara Quill"])
    #expect(page.article.body.count == 1)
  }

  @Test(arguments: [
    (
      "<byline>By <person>Mara Quill</person><byttl>Harbour Correspondent</byttl></byline>",
      "By Mara Quill, Harbour Correspondent"
    ),
    (
      "<byline>By\n <person>Mara Quill</person>\n <byttl>Harbour Correspondent</byttl>\n</byline>",
      "By Mara Quill, Harbour Correspondent"
    ),
    ("<byline>By<person>Mara Quill</person><org>Tern Desk</org></byline>", "By Mara Quill, Tern Desk"),
    (
      "<dateline><location><city>Larkhaven</city><state>Merrow</state></location><story.date>March 5</story.date></dateline>",
      "Larkhaven, Merrow, March 5 — The ferry ran again."
    ),
  ]) func partsAreToldApart(head: String, line: String) throws {
    let page = try page(nitf(head, "The ferry ran again."))
    #expect(page.text.contains("\n\(line)\n"))
  }

  @Test func anAbstractThatIsTheFirstParagraphIsPrintedOnce() throws {
    let page = try page(nitf("<abstract><p>The ferry ran again.</p></abstract>", "The ferry ran again."))
    #expect(page.text.split(separator: "The ferry ran again.", omittingEmptySubsequences: false).count == 2)
  }

  @Test func aPaperIsNoFeed() {
    let page = PageParser.parse(
      SourceText("## Ferry\n\nMARA QUILL\n\nHelsinki — The ferry ran.\n"), file: "a.md")
    guard case .article(let article) = page.items[0] else { return }
    #expect(article.dateline == nil)
  }
}
