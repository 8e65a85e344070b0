import Export
import ExportTestSupport
import Foundation
import Testing

/// A small message without a fault, and ways to put one in.
private enum Sample {
  static let catalog = "<catalogRef href='http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml'/>"
  static let message = """
    <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
      <header><sent>2026-03-05T00:00:00+08:00</sent></header>
      <itemSet>
        <packageItem guid="urn:newsml:linjiang.example:20260305:page01" version="1">
          \(catalog)<catalog><scheme alias="papergroup" uri="urn:x-newspaper:cv:papergroup:"/></catalog>
          <itemMeta><itemClass qcode="ninat:composite"/><provider literal="linjiang.example"/></itemMeta>
          <groupSet root="issue">
            <group id="issue" role="papergroup:issue"><groupRef idref="page1"/></group>
            <group id="page1" role="papergroup:page"><itemRef residref="urn:newsml:linjiang.example:20260305:a"/></group>
          </groupSet>
        </packageItem>
        <newsItem guid="urn:newsml:linjiang.example:20260305:a" version="1">
          \(catalog)<catalog><scheme alias="headlinerole" uri="urn:x-newspaper:cv:headlinerole:"/></catalog>
          <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:x"/>
            <versionCreated>2026-03-05T01:50:00+08:00</versionCreated></itemMeta>
          <contentMeta><contentCreated>2026-03-05</contentCreated>
            <headline role="headlinerole:main">临江 春耕</headline><headline role="headlinerole:deck">又讯</headline></contentMeta>
          <contentSet><inlineXML><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><docdata>
            <date.issue norm="20260305T060000+0800"/></docdata></head><body><body.head><hedline>
            <hl1>临江<br/>春耕</hl1><hl2 class="deck">又讯</hl2></hedline></body.head>
            <body.content><hl2 class="crosshead"></hl2></body.content></body></nitf></inlineXML></contentSet>
        </newsItem>
      </itemSet>
    </newsMessage>
    """

  static func findings(_ old: String, _ new: String) throws -> [SemanticFinding] {
    let changed = message.replacing(old, with: new)
    #expect(changed != message)
    return SemanticCheck.findings(in: try XMLTreeReader.read(Array(changed.utf8)))
  }
}

@Suite struct SemanticCheckTests {
  @Test func findsNothingInAMessageWithoutFault() throws {
    #expect(SemanticCheck.findings(in: try XMLTreeReader.read(Array(Sample.message.utf8))) == [])
  }

  @Test(arguments: [
    (
      "qcode=\"ninat:text\"", "qcode=\"ninaat:text\"", "NX001",
      "/newsMessage/itemSet/newsItem/itemMeta/itemClass"
    ),
    ("role=\"headlinerole:deck\"", "role=\"headlinerole:deck papergroup:x\"", "NX001", "/headline[2]"),
    ("<scheme alias=\"papergroup\"", "<scheme alias=\"x\"", "NX001", "/groupSet/group"),
    (
      "guid=\"urn:newsml:linjiang.example:20260305:page01\"", "guid=\" \"", "NX002",
      "/newsMessage/itemSet/packageItem"
    ),
    ("guid=\"urn:newsml:linjiang.example:20260305:page01\"", "", "NX002", "/newsMessage/itemSet/packageItem"),
    ("20260305:page01", "20260305:a", "NX003", "/newsMessage/itemSet/newsItem"),
    ("root=\"issue\"", "root=\"Issue\"", "NX004", "/groupSet"),
    ("idref=\"page1\"", "idref=\"page2\"", "NX004", "/groupSet/group/groupRef"),
    (
      "residref=\"urn:newsml:linjiang.example:20260305:a\"", "residref=\"urn:x\"", "NX005",
      "/group[2]/itemRef"
    ),
    ("role=\"papergroup:page\"", "", "NX006", "/groupSet/group[2]"),
    ("role=\"papergroup:page\"", "role=\"\u{3000}\"", "NX006", "/groupSet/group[2]"),
    ("00:00:00+08:00", "00:00:00", "NX007", "/newsMessage/header/sent"),
    ("01:50:00+08:00", "01:50:00.5", "NX007", "/itemMeta/versionCreated"),
    ("T060000+0800", "T060000", "NX007", "/nitf/head/docdata/date.issue"),
    (">又讯</headline>", ">\u{200B}</headline>", "NX008", "/contentMeta/headline[2]"),
    ("class=\"deck\">又讯", "class=\"deck\"><em> </em>", "NX008", "/hedline/hl2"),
    ("literal=\"linjiang.example\"", "literal=\"\"", "NX009", "/packageItem/itemMeta/provider"),
    ("qcode=\"nprov:x\"", "", "NX009", "/newsItem/itemMeta/provider"),
    ("<hl1>临江", "<hl1>临河", "NX010", "/body/body.head/hedline/hl1"),
  ])
  func findsAFault(old: String, new: String, id: String, path: String) throws {
    let findings = try Sample.findings(old, new)
    #expect(findings.contains { $0.id == id && $0.path.hasSuffix(path) }, "\(findings)")
    let others = Set(findings.map(\.id)).subtracting([id])
    #expect(others.isEmpty || (id == "NX003" && others == ["NX005"]), "\(others)")
    for finding in findings {
      #expect(finding.line > 1 && finding.column > 0)
      #expect(
        finding.message.chinese.unicodeScalars.contains { $0.value > 0x4E00 }
          && !finding.message.english.isEmpty)
    }
  }

  @Test(arguments: [
    ("literal=\"linjiang.example\"/>", "><name>临江日报</name></provider>"),
    ("<hl1>临江<br/>春耕</hl1>", "<hl1>临江　春耕<classifier type=\"character\" value=\"U+0008\"/></hl1>"),
    (">又讯</hl2>", "><a class=\"image\" href=\"a.jpg\"></a></hl2>"),
    ("<contentCreated>2026-03-05<", "<contentCreated>2026-03-05T08:00Z<"),
    ("norm=\"20260305T060000+0800\"", "norm=\"20260305\""),
    ("id=\"page1\" role=\"papergroup:page\"", "id=\"page1\" roleuri=\"urn:x\""),
    ("<sent>", "<timestamp role=\"free:text\">2026-03-05</timestamp><sent>"),
    (
      "href='http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml'/><catalog><scheme alias=\"headlinerole\"",
      "href='http://linjiang.example/catalog.xml'/><catalog><scheme alias=\"x\""
    ),
  ])
  func letsGoodFormsPass(old: String, new: String) throws {
    #expect(try Sample.findings(old, new).filter { $0.severity > .info } == [])
  }

  @Test func letsOtherSendersNameItemsTheySentBefore() throws {
    let changed = Sample.message.replacing("urn:x-newspaper:cv:", with: "http://linjiang.example/cv/")
      .replacing("residref=\"urn:newsml:linjiang.example:20260305:a\"", with: "residref=\"urn:x\"")
    #expect(SemanticCheck.findings(in: try XMLTreeReader.read(Array(changed.utf8))) == [])
  }

  @Test func hasOneIdentifierACheck() {
    #expect(SemanticCheck.all.map(\.id) == SemanticCheck.all.map(\.id).sorted())
    #expect(Set(SemanticCheck.all.map(\.id)).count == SemanticCheck.all.count)
    #expect(Set(SemanticCheck.all.map(\.slug)).count == SemanticCheck.all.count)
    for check in SemanticCheck.all {
      for wording in [check.summary, check.rationale, check.remedy] {
        #expect(!wording.english.isEmpty && wording.chinese.unicodeScalars.contains { $0.value > 0x4E00 })
      }
    }
  }

  @Test(.needsSharedMaterial) func agreesWithTheExample() throws {
    let bytes = try SharedMaterial.bytes(
      SharedMaterial.root.appending(path: "design/example-newsmessage.xml"))
    #expect(SemanticCheck.findings(in: try XMLTreeReader.read(bytes)) == [])
  }

  @Test func reportsAnAliasOnceAnItem() throws {
    let findings = try Sample.findings("alias=\"headlinerole\"", "alias=\"x\"")
    #expect(findings.map(\.id) == ["NX001"])
    #expect(findings.first?.message.english.contains("2 times") == true)
  }

  /// The numbers are those of the corpus as it is; ten findings of each check, or all, were looked at and are true.
  @Test(.needsSharedMaterial, .thorough) func countsOnTheCorpus() throws {
    var counts: [String: Int] = [:]
    let folder = SharedMaterial.root.appending(path: "corpus/xml")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? FileManager.DirectoryEnumerator() where file.pathExtension == "xml" {
      guard let tree = try? XMLTreeReader.read(SharedMaterial.bytes(file)) else { continue }
      for finding in SemanticCheck.findings(in: tree) { counts[finding.id, default: 0] += 1 }
    }
    #expect(
      counts == [
        "NX001": 726, "NX002": 1, "NX003": 4, "NX004": 26, "NX007": 141, "NX008": 6, "NX009": 1, "NX010": 1,
        "NX012": 64, "NX014": 19, "NX017": 1, "NX018": 8, "NX021": 45, "NX022": 130, "NX024": 16,
      ])
  }
}
