import Foundation
import Testing

@testable import validate

/// What `schema` says of elements that no schema looks at.
@Suite struct UncheckedCommandTests {
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:desk"><xs:element name="story">
      <xs:complexType><xs:sequence><xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="9"/>
      </xs:sequence><xs:attribute name="id" type="xs:int"/></xs:complexType></xs:element></xs:schema>
      """, to: "desk.xsd")
    try folder.write(
      "<story xmlns=\"urn:desk\">\n <m:map xmlns:m=\"urn:m\"><m:pin/></m:map></story>", to: "a.xml")
    try folder.write("<story xmlns=\"urn:desk\"/>", to: "b.xml")
    return folder
  }

  @Test func validIsSaidOfTheRest() throws {
    let run = try CommandRun(
      ["schema", "a.xml", "--schema", "desk.xsd", "--language", "en"], in: Self.folder())
    #expect(run.status == 0)
    #expect(run.text.contains("valid as far as it was checked"))
    #expect(
      run.text.contains(
        "not checked: 2 elements of the namespace urn:m that no XSD covers here, the first at 2:2"))
    let all = try CommandRun(
      ["schema", "a.xml", "b.xml", "--schema", "desk.xsd", "--language", "en"], in: Self.folder())
    #expect(all.text.contains("all 2 files are valid; 2 elements that no XSD looked at"))
  }

  @Test func theJSONListsIt() throws {
    let run = try CommandRun(
      ["schema", "a.xml", "b.xml", "--schema", "desk.xsd", "--format", "json"], in: Self.folder())
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    let files = try #require(report["files"] as? [[String: Any]])
    let list = try #require(files[0]["unchecked"] as? [[String: Any]])
    #expect(list.count == 1 && list[0]["namespace"] as? String == "urn:m" && list[0]["count"] as? Int == 2)
    #expect(
      list[0]["line"] as? Int == 2 && list[0]["column"] as? Int == 2
        && list[0]["path"] as? String == "/story/m:map")
    #expect((files[1]["unchecked"] as? [Any])?.isEmpty == true && files[0]["valid"] as? Bool == true)
    #expect((report["summary"] as? [String: Any])?["unchecked"] as? Int == 2)
  }

  @Test(arguments: ["sarif", "junit", "github"]) func theOtherFormsSayIt(form: String) throws {
    let run = try CommandRun(
      ["schema", "a.xml", "--schema", "desk.xsd", "--format", form], in: Self.folder())
    #expect(run.status == 0 && run.text.contains("urn:m"))
  }

  @Test func validNeverStandsBesideAFailure() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://iptc.org/std/nar/2006-10-01/">
      <xs:element name="newsItem"><xs:complexType><xs:attribute name="guid"/></xs:complexType></xs:element></xs:schema>
      """, to: "g2.xsd")
    try folder.write("<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"\"/>", to: "a.xml")
    let run = try CommandRun(["schema", "a.xml", "--schema", "g2.xsd", "--language", "en"], in: folder)
    #expect(run.status == 1 && !run.text.contains("valid") && run.text.contains("NX002"))
    let json = try CommandRun(["schema", "a.xml", "--schema", "g2.xsd", "--format", "json"], in: folder)
    #expect(
      json.status == 1 && json.text.contains("\"valid\" : false") || json.text.contains("\"valid\": false"))
  }
}
