import Foundation
import Testing

@testable import validate

@Suite struct SchemaCommandTests {
  private static let newsML = "http://iptc.org/std/nar/2006-10-01/"

  /// A folder with two schemas of two namespaces, a good file and a bad one.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let xs = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' elementFormDefault='qualified'"
    let any =
      "<xs:complexType><xs:sequence><xs:any namespace='##other' processContents='lax'/></xs:sequence>"
      + "<xs:anyAttribute processContents='lax'/></xs:complexType>"
    try folder.write(
      "\(xs) targetNamespace='\(newsML)' version='2.35'><xs:element name='newsItem'>\(any)</xs:element></xs:schema>",
      to: "xsd/g2.xsd")
    try folder.write(
      "\(xs) targetNamespace='urn:x'><xs:element name='p' type='xs:int'/></xs:schema>", to: "xsd/x.xsd")
    try folder.write(
      "\(xs) targetNamespace='urn:x'><xs:include schemaLocation='lost.xsd'/></xs:schema>",
      to: "xsd/broken.xsd")
    func item(_ attributes: String, _ text: String) -> String {
      "<newsItem xmlns='\(newsML)' guid='urn:x:a' \(attributes)>\n  <!-- 𠀀 --><x:p xmlns:x='urn:x'>\(text)</x:p></newsItem>"
    }
    try folder.write(item("standardversion='2.35'", "1"), to: "feed/2.xml")
    try folder.write(item("standardversion='2.19'", "one"), to: "feed/10.nitf")
    return folder
  }

  private static func json(_ run: CommandRun) throws -> [[String: Any]] {
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    return try #require(report["files"] as? [[String: Any]])
  }

  @Test func severalSchemasAreCombined() throws {
    let folder = try Self.folder()
    let one = try CommandRun(["schema", "feed", "--schema", "xsd/g2.xsd"], in: folder)
    #expect(one.status == 0, "\(one.text)\(one.errors)")
    let both = try CommandRun(
      ["schema", "feed", "--schema", "xsd/g2.xsd", "--schema", "xsd/x.xsd", "--format", "json"], in: folder)
    #expect(both.status == 1)
    let files = try Self.json(both)
    #expect(files.map { $0["file"] as? String } == ["feed/2.xml", "feed/10.nitf"])
    #expect(files.map { $0["valid"] as? Bool } == [true, false])
    let error = try #require((files[1]["errors"] as? [[String: Any]])?.first)
    #expect(error["line"] as? Int == 2 && error["column"] as? Int == 16 && error["columnUTF16"] as? Int == 14)
    #expect(error["path"] as? String == "/newsItem/x:p")
    #expect((error["detail"] as? String)?.contains("xs:int") == true)
    let finding = try #require((files[1]["findings"] as? [[String: Any]])?.first)
    #expect(finding["rule"] as? String == "NX011" && finding["severity"] as? String == "warning")
  }

  @Test func theTextHasPlainWordsAndThoseOfLibxml2() throws {
    let folder = try Self.folder()
    let run = try CommandRun(
      ["schema", "feed", "--schema", "xsd/g2.xsd", "--schema", "xsd/x.xsd"], in: folder)
    #expect(run.text.contains("the value") || run.text.contains("“one”"))
    #expect(run.text.contains("libxml2: Element"))
    #expect(run.text.contains("2 files: 1 valid, 1 not (1 error); 1 that no XSD can find"))
  }

  @Test func theConfigurationNamesASchemaFromWhereItStands() throws {
    let folder = try Self.folder()
    try folder.write("schema: [xsd/g2.xsd, xsd/x.xsd]\n", to: ".validate.yml")
    let run = try CommandRun(["schema", "feed/10.nitf"], in: folder)
    #expect(run.status == 1 && run.text.contains("/newsItem/x:p"))
    #expect(try CommandRun(["schema", "feed/10.nitf", "--schema", "xsd/g2.xsd"], in: folder).status == 0)
  }

  @Test func aSchemaThatIsNotCompleteIsAnError() throws {
    let folder = try Self.folder()
    let run = try CommandRun(["schema", "feed", "--schema", "xsd/broken.xsd"], in: folder)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("lost.xsd"))
    try folder.write("schema: xsd/broken.xsd\n", to: ".validate.yml")
    #expect(try CommandRun(["schema", "feed"], in: folder).status == 2)
    try folder.write("## 春耕\n\n下田。\n", to: "01.md")
    #expect(try CommandRun(["check", "01.md", "--date", "2026-03-05"], in: folder).status == 2)
  }

  @Test func readsStandardInputAmongFiles() throws {
    let folder = try Self.folder()
    let input = String(decoding: try folder.bytes("feed/10.nitf"), as: UTF8.self)
    let run = try CommandRun(
      ["schema", "feed/2.xml", "-", "--schema", "xsd/g2.xsd", "--format", "json"], in: folder, input: input)
    #expect(try Self.json(run).map { $0["file"] as? String } == ["feed/2.xml", "-"])
  }

  @Test func aCatalogIsUsedByItsName() throws {
    let folder = try Self.folder()
    try folder.write(
      "<newsItem xmlns='\(Self.newsML)' guid='urn:x:a'><catalogRef href='http://x.example/cat.xml'/></newsItem>",
      to: "a.xml")
    try folder.write(
      "<catalog xmlns='\(Self.newsML)'><scheme alias='x' uri='urn:x'/></catalog>", to: "cat.xml")
    let without = try CommandRun(["schema", "a.xml", "--schema", "xsd/g2.xsd"], in: folder)
    #expect(without.text.contains("NX022"))
    let with = try CommandRun(
      ["schema", "a.xml", "--schema", "xsd/g2.xsd", "--catalog", "cat.xml"], in: folder)
    #expect(!with.text.contains("NX022"))
    #expect(try CommandRun(["schema", "a.xml", "--catalog", "feed/2.xml"], in: folder).status == 2)
    #expect(try CommandRun(["schema", "a.xml", "--catalog", "lost.xml"], in: folder).status == 2)
  }

  @Test func speaksSARIFAndJUnit() throws {
    let folder = try Self.folder()
    let arguments = ["schema", "feed", "--schema", "xsd/g2.xsd", "--schema", "xsd/x.xsd", "--format"]
    let sarif = try CommandRun(arguments + ["sarif"], in: folder)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(sarif.output)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleId"] as? String } == ["xml-schema", "NX011"])
    #expect(results.map { $0["level"] as? String } == ["error", "warning"])
    let junit = try CommandRun(arguments + ["junit"], in: folder)
    #expect(junit.status == 1)
    #expect(junit.text.contains("tests=\"3\" failures=\"1\""))
    #expect(junit.text.contains("name=\"NX011 standardversion\""))
  }

  @Test(arguments: ["NX018", "dates-out-of-order"])
  func explainsAnXMLCheck(name: String) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["explain", name], in: folder)
    #expect(
      run.status == 0 && run.text.contains("NX018 dates-out-of-order") && run.text.contains("<firstCreated>"))
    let json = try CommandRun(["explain", name, "--format", "json"], in: folder)
    let check = try #require(try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any])
    #expect(check["check"] as? String == "NX018" && check["remedy"] is String)
    let list = try CommandRun(["rules", "--xml"], in: folder)
    #expect(list.text.split(separator: "\n").count == 25)
  }
}
