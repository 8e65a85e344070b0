import ExportTestSupport
import Testing

@testable import Document
@testable import Feed
@testable import Newspaper
@testable import Source
@testable import XML

/// What the front matter says about the release, in the XML and back.
@Suite struct ReleaseTermsExportTests {
  private static func page(_ lines: String, stories: Int = 1) -> String {
    let text = (1...stories).map { "## 渡口灯亮之\($0)\n\n■记者 林一苇\n\n本报讯 昨晚，第 \($0) 盏灯亮了。\n" }
    return "---\ndate: 2031-03-05\nprovider: paper.example\n\(lines)\n---\n\n\(text.joined(separator: "\n"))"
  }

  private static func message(_ texts: String...) throws -> (
    bytes: [UInt8], root: XMLTree.Element
  ) {
    let issue = IssueParser.parse(
      texts.enumerated().map { PageParser.parse(SourceText($1), file: "0\($0 + 1).md") })
    let bytes = try NewsMLExporter.export(issue, spelling: issue.pages.map(SpellingRecorder.record)).bytes
    let (tree, violations) = try SchemaCheck.read(bytes)
    #expect(violations == [] && SemanticCheck.findings(in: tree).filter { $0.severity == .error } == [])
    let returned = try IssueImporter.importMessage(tree)
    #expect(returned.map(\.bytes) == texts.map { Array($0.utf8) })
    return (bytes, tree.root)
  }

  /// The package of the issue, then the news items.
  private static func items(_ root: XMLTree.Element) -> [XMLTree.Element] {
    let all = root.element("itemSet")?.elements.map { $0 } ?? []
    return all.prefix(1) + all.filter { $0.name == "newsItem" }
  }

  /// The packages of the pages.
  private static func pages(_ root: XMLTree.Element) -> [XMLTree.Element] {
    Array(root.element("itemSet").elements.filter { $0.name == "packageItem" }.dropFirst())
  }

  private static func meta(_ item: XMLTree.Element, _ name: String) -> [XMLTree.Element] {
    item.element("itemMeta").elements.filter { $0.name == name }
  }

  @Test(arguments: ["usable", "withheld", "canceled"]) func theStatusIsThatOfEveryItem(status: String) throws
  {
    let root = try Self.message(Self.page("status: \(status)", stories: 2)).root
    let codes = Self.items(root).flatMap { Self.meta($0, "pubStatus") }.map { $0["qcode"] }
    #expect(codes == Array(repeating: "stat:\(status)", count: 3))
    #expect(Self.pages(root).map { Self.meta($0, "pubStatus")[0]["qcode"] } == ["stat:\(status)"])
  }

  @Test func aWordThatNobodyKnowsIsNotUsable() throws {
    let root = try Self.message(Self.page("status: 待定")).root
    #expect(Self.items(root).allSatisfy { Self.meta($0, "pubStatus")[0]["qcode"] == "stat:withheld" })
  }

  @Test(arguments: [
    ("2031-03-06T06:00:00+08:00", "2031-03-06T06:00:00+08:00"), ("until further notice", ""), ("另行通知", ""),
    ("明早六点", ""),
  ]) func theEmbargoIsNeverDropped(embargo: String, text: String) throws {
    let root = try Self.message(Self.page("embargo: \(embargo)")).root
    #expect(Self.items(root).map { Self.meta($0, "embargoed").map(\.text) } == [[text], [text]])
  }

  @Test func allOfIt() throws {
    let lines = """
      status: canceled
      signal: kill
      version: 12
      note: |
        第一条 <b>
        # 第二条
      credit: 苍湾社 & 沈知
      guid: tag:wire.example,2031:7/a?b=c
      """
    let (_, root) = try Self.message(Self.page(lines))
    let items = Self.items(root)
    #expect(items.map { $0["version"] } == ["12", "12"])
    #expect(items.map { Self.meta($0, "signal").map { $0["qcode"] } } == [["sig:kill"], ["sig:kill"]])
    #expect(Self.meta(items[1], "edNote").map(\.text) == ["第一条 <b>", "# 第二条"])
    #expect(items[1].element("contentMeta")?.element("creditline")?.text == "苍湾社 & 沈知")
    #expect(items[1]["guid"] == "tag:wire.example,2031:7/a?b=c")
  }

  @Test func anIssueGoesOutWhenAllOfItMay() throws {
    let root = try Self.message(
      Self.page("page: 01\nstatus: canceled\nversion: 3"), Self.page("page: 02\nsignal: update")
    ).root
    let items = Self.items(root)
    #expect(
      items.map { Self.meta($0, "pubStatus")[0]["qcode"] } == [
        "stat:withheld", "stat:canceled", "stat:usable",
      ])
    #expect(items.map { Self.meta($0, "signal").map { $0["qcode"] } } == [[], [], ["sig:update"]])
    #expect(items.map { $0["version"] } == ["3", "3", "1"])
    let pages = Self.pages(root)
    #expect(pages.map { Self.meta($0, "pubStatus")[0]["qcode"] } == ["stat:canceled", "stat:usable"])
    #expect(pages.map { $0["version"] } == ["3", "1"])
  }

  @Test(arguments: [
    ("urn:newsml:paper.example:20310305:page01-item02", 1),
    ("urn:newsml:paper.example:20310305:page01-item01", 1),
    ("urn:x:1", 2),
  ]) func aNameThatCannotBeGivenIsNot(guid: String, stories: Int) throws {
    let root = try Self.message(Self.page("page: 01\nguid: \(guid)", stories: stories)).root
    for item in Self.items(root).dropFirst() {
      #expect(item["guid"]?.hasPrefix("urn:newsml:paper.example:20310305:story-") == true)
    }
  }

  @Test func twoPagesWithOneNameComeBackAsTheyWere() throws {
    let root = try Self.message(
      Self.page("page: 01\nguid: urn:x:1"), Self.page("page: 02\nguid: urn:x:1\nsection: 要闻")
    ).root
    #expect(Self.items(root)[1]["guid"] == "urn:x:1" && Self.items(root)[2]["guid"] != "urn:x:1")
  }

  @Test(.needsSharedMaterial, .needsXMLLint) func theOfficialSchemaTakesIt() throws {
    let texts = [
      "status: withheld\nembargo: until further notice\nnote: [一, 二]",
      "status: canceled\nsignal: kill\nversion: 999999999999999",
      "signal: correction\ncredit: 苍湾社\nguid: a:b:<&>\"", "embargo: 2031-03-06T06:00:00Z\nsignal: update",
    ]
    var documents: [String: [UInt8]] = [:]
    for (index, text) in texts.enumerated() {
      documents["\(index)"] = try Self.message(Self.page(text)).bytes
    }
    for schema in [SharedMaterial.officialDriver, XMLLint.profile] {
      for verdict in try XMLLint.validate(documents, schema: schema).values {
        #expect(verdict.isValid, "\(schema.lastPathComponent): \(verdict.output)")
      }
    }
  }
}
