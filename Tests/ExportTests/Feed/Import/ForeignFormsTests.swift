import Testing

@testable import Feed
@testable import Source

/// How others write pictures, tables and running text, each in its smallest form.
@Suite struct ForeignFormsTests {
  /// A form, and a line of the Markdown that it gives.
  struct Form: Sendable, CustomTestStringConvertible {
    let xml: String
    let line: String
    var testDescription: String { xml }
  }

  private static func lines(_ bytes: [UInt8]) throws -> [String] {
    let document = try DocumentImporter.importDocument(bytes, name: "a")
    return String(decoding: document.pages[0].bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    (
      "<remoteContent rendition=\"rnd:a\" href=\"a.jpg\" contenttype=\"image/jpeg\" width=\"8\" height=\"6\"/>"
        + "<remoteContent rendition=\"rnd:b\" href=\"b.jpg\" contenttype=\"image/jpeg\" width=\"80\" height=\"60\"/>",
      "b.jpg"
    ),
    (
      "<remoteContent rendition=\"rnd:thumbnail\" href=\"a.jpg\" contenttype=\"image/jpeg\"/>"
        + "<remoteContent rendition=\"rnd:highRes\" href=\"b.jpg\" contenttype=\"image/jpeg\"/>", "b.jpg"
    ),
    (
      "<remoteContent rendition=\"rnd:web\" residref=\"x\" contenttype=\"image/jpeg\"><altLoc>b.jpg</altLoc></remoteContent>",
      "b.jpg"
    ),
    (
      "<remoteContent rendition=\"rnd:web\" href=\"b.jpg\" contenttype=\"image/jpeg\"/>"
        + "<remoteContent rendition=\"rnd:web\" href=\"c.jpg\" contenttype=\"image/jpeg\"/>", "b.jpg"
    ),
  ]) func largestRenditionIsThePicture(content: String, address: String) throws {
    let xml = """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a:b"><contentMeta><description>茶园</description>\
      </contentMeta><contentSet>\(content)</contentSet></newsItem>
      """
    #expect(try Self.lines(Array(xml.utf8)).contains("![茶园](\(address))"))
  }

  @Test(arguments: [
    Form(
      xml: "<media media-type=\"Photo\"><media-reference source=\"a.jpg\" width=\"9\" height=\"9\"/>"
        + "<media-reference source=\"b.jpg\" width=\"90\" height=\"90\"/></media>", line: "![](b.jpg)"),
    Form(
      xml: "<media media-type=\"other\"><media-reference source=\"b.jpg\" mime-type=\"image/jpeg\"/></media>",
      line: "![](b.jpg)"),
    Form(
      xml: "<table><tr><th>甲</th><th>乙</th></tr><tr><td rowspan=\"2\">一</td><td>二</td></tr>"
        + "<tr><td>三</td></tr></table>", line: "| | 三 |"),
    Form(
      xml:
        "<table><tr><td>一</td><td rowspan=\"3\">二</td><td>三</td></tr><tr><td>四</td><td>五</td></tr></table>",
      line: "| 四 | | 五 |"),
    Form(xml: "<p>10<sup>6</sup>升，H<sub>2</sub>O，1<sup>st</sup>。</p>", line: "10⁶升，H₂O，1st。"),
    Form(xml: "<p><ruby>茶<rt>cha</rt></ruby>好。</p>", line: "茶（cha）好。"),
    Form(xml: "<p><ruby>茶<rp>(</rp><rt>cha</rt><rp>)</rp></ruby>好。</p>", line: "茶(cha)好。"),
    Form(xml: "<p><strong>时间：&#160;</strong>九点，40&#160;船。</p>", line: "**时间：** 九点，40 船。"),
    Form(xml: "<p><strong>周野</strong><strong><br/></strong>船长</p>", line: "船长"),
    Form(xml: "<p>甲。</p><img src=\"x\" width=\"1\" height=\"1\"/><p>乙。</p>", line: "乙。"),
  ]) func formsOfText(_ form: Form) throws {
    let xml = "<nitf><body><body.content>\(form.xml)</body.content></body></nitf>"
    let lines = try Self.lines(Array(xml.utf8))
    #expect(lines.contains(form.line))
    #expect(!lines.contains { $0.contains("![](x)") })
  }

  /// Bytes that the declared encoding has no text for, as the wider one reads them.
  @Test(
    arguments: [
      ("ISO-8859-1", [0x93, 0xE9, 0x94, 0x80], "“é”€"), ("GB2312", [0xE9, 0x46], "镕"),
    ] as [(String, [UInt8], String)]) func widerEncodings(name: String, bytes: [UInt8], text: String) throws
  {
    let opening = "<?xml version=\"1.0\" encoding=\"\(name)\"?><nitf><body><body.content><p>"
    let xml = Array(opening.utf8) + bytes + Array("</p></body.content></body></nitf>".utf8)
    #expect(try Self.lines(xml).contains(text))
  }

  private static func item(_ name: String) -> String {
    "<newsItem guid=\"\(name)\"><contentMeta><headline>题\(name)</headline></contentMeta><contentSet>"
      + "<inlineData contenttype=\"text/plain\">文\(name)。</inlineData></contentSet></newsItem>"
  }

  private static func package(_ name: String, _ groups: String) -> String {
    "<packageItem guid=\"\(name)\"><groupSet root=\"g\">\(groups)</groupSet></packageItem>"
  }

  @Test(
    arguments: [
      (
        package(
          "p",
          "<group id=\"h\"><itemRef residref=\"a\"/></group>"
            + "<group id=\"g\"><itemRef residref=\"c\"/><groupRef idref=\"h\"/><itemRef residref=\"b\"/></group>"
        ),
        ["c", "a", "b"]
      ),
      (
        package("q", "<group id=\"g\"><itemRef residref=\"b\"/></group>")
          + package(
            "p",
            "<group id=\"g\"><itemRef residref=\"c\"/><itemRef residref=\"q\"/><itemRef residref=\"a\"/></group>"
          ),
        ["c", "b", "a"]
      ),
      (
        package(
          "p",
          "<group id=\"g\" mode=\"pgrmod:alt\"><itemRef residref=\"b\"/><itemRef residref=\"c\"/></group>"),
        ["b", "a"]
      ),
      (
        package("p", "<group id=\"g\"><groupRef idref=\"g\"/><itemRef residref=\"p\"/></group>"),
        ["a", "b", "c"]
      ),
    ] as [(String, [String])]) func packagesSayTheOrder(packages: String, order: [String]) throws
  {
    let items = ["a", "b", "c"].map(Self.item).joined()
    let xml =
      "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>\(items)\(packages)</itemSet></newsMessage>"
    #expect(try Self.lines(Array(xml.utf8)).filter { $0.hasPrefix("文") } == order.map { "文\($0)。" })
  }
}
