import Export
import ExportTestSupport
import Testing

/// What a message says in places where the programs look that read it.
@Suite struct ReaderTests {
  private func export(_ markdown: String, options: ExportOptions = ExportOptions()) throws -> String {
    let page = PageParser.parse(
      SourceText(markdown), file: "01.md", defaults: SampleIssue.metadata)
    let message = try NewsMLExporter.export(IssueParser.parse([page]), options: options)
    return String(decoding: message.bytes, as: UTF8.self)
  }

  /// A reader that takes the first `by` gets them all.
  @Test func bylinesAreOneLine() throws {
    let xml = try export("## 春耕\n\n■记者 赵一  \n通讯员 钱多\n\n昨日开耕。\n\n（孙少）\n")
    #expect(xml.contains("<by>■记者 赵一 通讯员 钱多 （孙少）</by>"))
  }

  @Test(arguments: [
    ("■记者 赵一", "■记者 <person class=\"reporter\">赵一</person>"),
    (
      "本报记者 赵一 通讯员 钱多",
      "本报记者 <person class=\"reporter\">赵一</person> <byttl>通讯员</byttl> "
        + "<person class=\"correspondent\">钱多</person>"
    ),
    ("□ 赵一", "□ <person>赵一</person>"),
    (
      "赵一/文 钱多/图",
      "<person class=\"writer\">赵一</person>/<byttl>文</byttl> <person class=\"photographer\">钱多</person>/<byttl>图</byttl>"
    ),
  ]) func everyNameIsAPersonAndARoleBeforeTheFirstIsWords(line: String, expected: String) throws {
    let xml = try export("## 春耕\n\n\(line)\n\n昨日开耕。\n")
    #expect(xml.contains("<byline>\(expected)</byline>"))
  }

  /// One item without a headline has some readers refuse the whole message.
  @Test(arguments: [
    ("昨日开耕。人人下田。\n", "昨日开耕。"),
    (String(repeating: "一二三四五六七八九十", count: 5) + "\n", String(repeating: "一二三四五六七八九十", count: 4) + "…"),
  ]) func firstWordsStandInForAHeadline(markdown: String, opening: String) throws {
    let xml = try export(markdown)
    #expect(xml.contains("<headline role=\"headlinerole:opening\" rank=\"1\">\(opening)</headline>"))
    #expect(!xml.contains("<hl1"))
  }

  /// So has one without text.
  @Test func headlineStandsInForText() throws {
    let markdown = "## 南桥昨起封闭\n\n## 北桥通车\n\n昨日。\n"
    let xml = try export(markdown)
    #expect(xml.contains("<p class=\"headline\">南桥昨起封闭</p>"))
    #expect(!xml.contains("<p class=\"headline\">北桥通车</p>"))
    let bytes = try IssueImporter.importMessage(Array(xml.utf8)).first?.bytes
    #expect(bytes == Array(markdown.utf8))
  }

  @Test(arguments: [
    ("© 2031 清河日报社", "清河日报社"), ("©2029-2031 清河日报社", "清河日报社"), ("版权所有", nil),
    ("© 2031 清河日报社。未经许可不得转载", nil), ("© 清河日报社", nil),
  ]) func noticeNamesTheHolder(notice: String, holder: String?) throws {
    let xml = try export("---\nrights: \(notice)\n---\n\n昨日开耕。\n")
    #expect(xml.contains("<copyrightNotice>\(notice)</copyrightNotice>"))
    #expect(xml.contains("<copyrightHolder") == (holder != nil))
    if let holder { #expect(xml.contains("<copyrightHolder literal=\"\(holder)\">")) }
  }

  @Test func captionOfAPhotoStoryIsThatOfItsPicture() throws {
    let xml = try export("![](a.jpg)\n\n晨雾中的茶园。周野 摄\n")
    let captions = xml.matches(of: #/<description role="drol:caption">([^<]*)</#).map(\.output.1)
    #expect(captions == ["晨雾中的茶园。周野 摄", "晨雾中的茶园。周野 摄"])
  }

  @Test func renditionsComeLargestFirst() throws {
    func file(_ width: Int) -> PictureFile {
      PictureFile(mediaType: "image/webp", byteCount: 9 * width, width: width, height: 10)
    }
    var picture = file(400)
    picture.renditions = [
      PictureRendition(kind: .thumbnail, destination: "a.thumbnail.jpg", file: file(40)),
      PictureRendition(kind: .print, destination: "a.print.jpg", file: file(4000)),
    ]
    let xml = try export("![图](a.jpg)\n", options: ExportOptions(pictures: ["a.jpg": picture]))
    let renditions = xml.matches(
      of: #/<remoteContent href="([^"]*)" rendition="rnd:([^"]*)" contenttype="image\/webp"/#)
    #expect(
      renditions.map { "\($0.output.1) \($0.output.2)" } == [
        "a.print.jpg print", "a.jpg highRes", "a.thumbnail.jpg thumbnail",
      ])
  }

  /// Some readers refuse a message for a picture without type.
  @Test(arguments: [("a.JPG", "image/jpeg"), ("b.png?x=1", "image/png"), ("c", "application/octet-stream")])
  func pictureThatIsNotThereHasATypeByItsName(destination: String, type: String) throws {
    let xml = try export("![图](\(destination))\n")
    #expect(xml.contains("rendition=\"rnd:highRes\" contenttype=\"\(type)\"/>"))
    #expect(xml.contains("<altId>\(destination)</altId>"))
  }

  @Test(arguments: [
    ("market.jpg", "market.preview.jpg"), ("图/集.市.webp", "图/集.市.preview.webp"), ("market", nil),
    ("a.b/market", nil),
  ]) func renditionsAreNamedAfterTheirPicture(picture: String, expected: String?) {
    #expect(PictureRendition.destination(of: .preview, for: picture) == expected)
  }

  /// A group with anything but references has some readers refuse the message; so has a reference without version.
  @Test func groupsHoldReferencesOnly() throws {
    let xml = try export("---\npage: \"01\"\nversion: 3\n---\n\n## 春耕\n\n昨日开耕。\n")
    let tree = try XMLTreeReader.read(Array(xml.utf8))
    let packages = tree.root.element("itemSet").elements.filter { $0.name == "packageItem" }
    #expect(
      packages.map { $0["guid"]?.hasPrefix("urn:newsml:qinghe.example:20310305:issue-page01-") } == [
        true, false,
      ])
    let groups = packages.flatMap { $0.element("groupSet").elements }
    #expect(groups.map { $0["id"] } == ["issue", "page1", "page1.item1"])
    for reference in groups.flatMap(\.elements) {
      #expect(reference.name == "groupRef" || reference.name == "itemRef" && reference["version"] == "3")
    }
  }
}
