import ExportTestSupport
import Testing

@testable import Feed
@testable import XML

@Suite struct SemanticExampleTests {
  private static let context = SemanticContext(versions: [StandardNamespace.newsML: "2.35"])

  private static func findings(in example: String) throws -> [SemanticFinding] {
    let xml = "<newsMessage xmlns='\(StandardNamespace.newsML)'><itemSet>\(example)</itemSet></newsMessage>"
    return SemanticCheck.findings(in: try XMLTreeReader.read(Array(xml.utf8)), context: context)
  }

  @Test(arguments: SemanticCheck.all.map(\.id))
  func theExamplesShowWhatTheCheckFinds(id: String) throws {
    let check = try #require(SemanticCheck.named(id))
    #expect(try Self.findings(in: check.badExample).contains { $0.id == id })
    #expect(try !Self.findings(in: check.goodExample).contains { $0.id == id })
    #expect(SemanticCheck.named(check.slug)?.id == id)
  }

  @Test(arguments: [
    ("NX012", "<newsItem guid='20260305:a'/>", 1), ("NX012", "<newsItem guid=':a'/>", 1),
    ("NX012", "<newsItem guid='tag:linjiang.example,2026:a'/>", 0),
    ("NX013", "<newsItem guid='urn:x:a'/><newsItem guid='urn:x:a' version='2'/>", 1),
    ("NX014", "<newsItem><itemMeta><link/><link href='a'/><link residref='a'/></itemMeta></newsItem>", 1),
    (
      "NX014",
      "<newsItem><contentSet><remoteContent><altLoc>a</altLoc></remoteContent></contentSet></newsItem>", 0
    ),
    (
      "NX015",
      "<newsItem guid='a' version='2'><itemMeta><link residref='a' version='2'/></itemMeta></newsItem>", 1
    ),
    (
      "NX016",
      "<packageItem><groupSet root='a'><group id='a'><groupRef idref='a'/></group></groupSet></packageItem>",
      1
    ),
    (
      "NX016",
      "<packageItem><groupSet root='a'><group id='a'><groupRef idref='b'/><groupRef idref='b'/></group><group id='b'/></groupSet></packageItem>",
      0
    ),
    (
      "NX018",
      "<newsItem><itemMeta><firstCreated>2026-03-06</firstCreated><versionCreated>2026-03-05</versionCreated></itemMeta></newsItem>",
      1
    ),
    (
      "NX018",
      "<newsItem><itemMeta><firstCreated>2026-03-06</firstCreated><versionCreated>2026-03-05T08:00:00Z</versionCreated></itemMeta></newsItem>",
      0
    ),
    (
      "NX020",
      "<newsItem><contentSet><remoteContent contenttype='image/jpeg' href='a.png?x=a.jpg'/></contentSet></newsItem>",
      1
    ),
    (
      "NX020",
      "<newsItem><contentSet><remoteContent contenttype='image/jpeg' href='http://x.png/a'/></contentSet></newsItem>",
      0
    ),
    (
      "NX020",
      "<newsItem><contentSet><remoteContent contenttype='application/octet-stream' href='a.jpg'/></contentSet></newsItem>",
      0
    ),
    (
      "NX011",
      "<newsItem standardversion='2.9'/><newsItem standardversion='2.9'/><newsItem standardversion='2.1'/>", 2
    ),
  ])
  func countsTheElementsAtFault(id: String, example: String, count: Int) throws {
    #expect(try Self.findings(in: example).count { $0.id == id } == count)
  }

  @Test(arguments: [
    ("2026", 0), ("202603", 0), ("2026-03", 0), ("20260305", 0), ("20260305T060000+0800", 0),
    ("2026-03-05T06:00:00.5Z", 0), ("20261305", 1), ("heute", 1),
  ])
  func readsTheDatesOfNITF(norm: String, count: Int) throws {
    let example =
      "<nitf xmlns='\(StandardNamespace.nitf)'><head><docdata><date.issue norm='\(norm)'/></docdata></head></nitf>"
    #expect(try Self.findings(in: example).count { $0.id == "NX019" } == count)
  }

  @Test func aCatalogAtHandDeclaresItsAliases() throws {
    let catalog = try CatalogFile(
      Array(
        "<catalog xmlns='\(StandardNamespace.newsML)'><scheme alias='lj' uri='http://linjiang.example/'/></catalog>"
          .utf8),
      name: "catalog.lj_1.xml")
    let xml = """
      <newsItem xmlns='\(StandardNamespace.newsML)' guid='urn:x:a'><catalogRef href='http://linjiang.example/catalog.lj_1.xml'/>\
      <itemMeta><itemClass qcode='lj:text'/><role qcode='ji:x'/></itemMeta></newsItem>
      """
    let tree = try XMLTreeReader.read(Array(xml.utf8))
    #expect(SemanticCheck.findings(in: tree).map(\.id) == ["NX022"])
    let found = SemanticCheck.findings(in: tree, context: SemanticContext(catalogs: [catalog]))
    #expect(found.map(\.id) == ["NX001"] && found[0].path.hasSuffix("/role"))
    #expect(throws: CatalogError.noAliases(root: "a")) { try CatalogFile(Array("<a/>".utf8), name: "a") }
    #expect(throws: CatalogError.self) { try CatalogFile(Array("<a".utf8), name: "a") }
  }

  @Test func aGroupMayHaveAnyNumberOfGroupsBehindIt() throws {
    let groups = (0..<20_000).map { "<group id='g\($0)'><groupRef idref='g\($0 + 1)'/></group>" }.joined()
    let example =
      "<packageItem><groupSet root='g0'>\(groups)<group id='g20000'><groupRef idref='g0'/></group></groupSet></packageItem>"
    let ids = try Self.findings(in: example).map(\.id)
    #expect(ids.count { $0 == "NX016" } == 1)
    #expect(!ids.contains("NX017"))
  }
}
