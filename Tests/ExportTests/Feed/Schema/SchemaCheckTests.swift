import Export
import ExportTestSupport
import Foundation
import Testing

@Suite struct SchemaCheckTests {
  @Test func compilesTheProfile() throws {
    #expect(try SchemaCheck.profile().targetNamespace == "http://iptc.org/std/nar/2006-10-01/")
    #expect(try SchemaCheck.profile() === SchemaCheck.profile())
  }

  @Test func tellsWhatViolatesIt() throws {
    let xml = "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'>\n<itemSet/></newsMessage>"
    let violation = try #require(try SchemaCheck.violations(in: Array(xml.utf8)).first)
    #expect(violation.path == "/newsMessage/itemSet" && violation.line == 2)
    #expect(violation.wording.english == "<itemSet> may not stand here, where <header> belongs")
    #expect(throws: XMLReadError.self) { try SchemaCheck.violations(in: Array("<a".utf8)) }
  }

  @Test func asksForNoMoreThanTheOfficialSchemaInTheGolden() throws {
    let golden = SharedMaterial.packageRoot.appending(path: "Tests/ExportTests/Feed/NewsML/Goldens/item.xml")
    let bytes = try SharedMaterial.bytes(golden)
    #expect(try SchemaCheck.violations(in: bytes) == [])
    #expect(SemanticCheck.findings(in: try XMLTreeReader.read(bytes)) == [])
  }
}
