import Export
import ExportTestSupport
import Foundation
import Testing

@Suite struct SchemaCompileErrorTests {
  private static let head =
    "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:x-a'>\n"

  private func failure(_ files: (String, String)...) -> SchemaCompileError? {
    do throws(SchemaCompileError) {
      _ = try XMLSchema(
        files: files.map { SchemaFile(path: $0.0, bytes: Array($0.1.utf8)) }, main: files[0].0)
      return nil
    } catch { return error }
  }

  @Test(arguments: [
    "http://127.0.0.1:9/b.xsd", "https://example.org/b.xsd", "//host/b.xsd", "ftp://h/b", "file:///etc/b",
  ])
  func fetchesNothing(location: String) {
    for word in ["import namespace='urn:x-b'", "include", "redefine"] {
      let error = failure(("a.xsd", Self.head + "<xs:\(word) schemaLocation='\(location)'/></xs:schema>"))
      #expect(error?.fault == .remote(location: location))
      #expect(error?.file == "/a.xsd" && error?.line == 2)
    }
  }

  @Test func wantsEveryFile() {
    let error = failure(
      ("a.xsd", Self.head + "<xs:import namespace='urn:x-b' schemaLocation='b/b.xsd'/></xs:schema>"),
      (
        "b/b.xsd",
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:x-b'>\n\n"
          + "<xs:include schemaLocation='../c.xsd'/></xs:schema>"
      ))
    #expect(error?.fault == .missing(location: "../c.xsd", path: "/c.xsd"))
    #expect(error?.file == "/b/b.xsd" && error?.line == 3)
    #expect(error?.wording.chinese.contains("../c.xsd") == true)
    #expect(throws: SchemaCompileError.self) { try XMLSchema(files: [], main: "a.xsd") }
  }

  @Test func wantsASchema() {
    #expect(failure(("a.xsd", "<schema/>"))?.fault == .notSchema(root: "schema"))
    guard case .notXML(let error)? = failure(("a.xsd", "<a>\n"))?.fault else {
      Issue.record("a file cut off is no XML")
      return
    }
    #expect(error.line == 2)
    let declarations = failure(
      ("a.xsd", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + Self.head + "&x;</xs:schema>"))
    guard case .notXML? = declarations?.fault else {
      Issue.record("declarations are refused")
      return
    }
  }

  @Test func holdsEveryMessageAgainstTheSchema() {
    let error = failure(
      (
        "a.xsd",
        Self.head
          + "<xs:element name='a' type='xs:nothing'/>\n<xs:element name='b' type='xs:none'/></xs:schema>"
      ))
    #expect(error?.line == 2 && error?.file == "/a.xsd")
    #expect(error?.messages.count == 2)
    #expect(error?.messages.first?.contains("nothing") == true)
    guard case .invalid? = error?.fault else {
      Issue.record("an unknown type makes a schema invalid")
      return
    }
    let unresolved = failure(
      (
        "a.xsd",
        Self.head
          + "<xs:import namespace='urn:x-b'/><xs:element name='a' type='b:t' xmlns:b='urn:x-b'/></xs:schema>"
      ))
    #expect(unresolved != nil)
  }

  @Test func readsFilesOnDiskWithTheirNeighbours() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "模式 \(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "部分"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let main = folder.appending(path: "主 %.xsd")
    try
      (Self.head
      + "<xs:include schemaLocation='%E9%83%A8%E5%88%86/t%20.xsd'/><xs:element name='r' type='t' xmlns='urn:x-a'/></xs:schema>")
      .write(to: main, atomically: false, encoding: .utf8)
    let part = folder.appending(path: "部分/t .xsd")
    #expect(throws: SchemaCompileError.self) { try XMLSchema(path: main.path) }
    try (Self.head + "<xs:simpleType name='t'><xs:restriction base='xs:int'/></xs:simpleType></xs:schema>")
      .write(to: part, atomically: false, encoding: .utf8)
    let schema = try XMLSchema(path: main.path)
    #expect(try schema.validate(Array("<r xmlns='urn:x-a'>1</r>".utf8)) == [])
    #expect(try schema.validate(Array("<r xmlns='urn:x-a'>x</r>".utf8)).count == 1)
  }

  @Test(arguments: ["/no/such/file.xsd", "/", "/dev/zero"])
  func saysWhatCannotBeRead(path: String) {
    do {
      _ = try XMLSchema(path: path)
      Issue.record("\(path) is no schema")
    } catch {
      guard case .unreadable = error.fault else {
        Issue.record("\(error)")
        return
      }
      #expect(error.file == path)
    }
  }

  @Test(.needsSharedMaterial) func combinesSchemas() throws {
    let folder = SharedMaterial.root.appending(path: "standards/xsd")
    let paths = ["NewsML-G2_2.35-spec-All-Power.xsd", "nitf-3-6.xsd", "ODRL22.xsd"].map {
      folder.appending(path: $0).path
    }
    let driver = try XMLSchema(driverFor: paths)
    let example = try SharedMaterial.bytes(
      SharedMaterial.root.appending(path: "design/example-newsmessage.xml"))
    #expect(try driver.validate(example) == [])
    let broken = Array(String(decoding: example, as: UTF8.self).replacing("<hl1>", with: "<hl9/><hl1>").utf8)
    #expect(
      try driver.validate(broken).map(\.path).first?.hasSuffix("/nitf/body/body.head/hedline/hl9") == true)
    #expect(try XMLSchema(path: paths[0]).validate(broken) == [])
    do {
      _ = try XMLSchema(driverFor: [
        paths[0], folder.appending(path: "NewsML-G2_2.24-spec-All-Core.xsd").path,
      ])
      Issue.record("two schemas of one namespace cannot be combined")
    } catch {
      #expect(error.fault == .namespaceTwice("http://iptc.org/std/nar/2006-10-01/"))
    }
  }

  @Test(.needsSharedMaterial) func takesEqualFilesFromTwoFoldersForOne() throws {
    let source = SharedMaterial.root.appending(path: "standards/xsd")
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (part, files) in [
      ("g2", ["NewsML-G2_2.35-spec-All-Power.xsd", "xml.xsd"]),
      ("nitf", ["nitf-3-6.xsd", "nitf-3-6-ruby-include.xsd", "xml.xsd"]),
    ] {
      let target = folder.appending(path: part)
      try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
      for file in files {
        try Data(SharedMaterial.bytes(source.appending(path: file))).write(to: target.appending(path: file))
      }
    }
    let paths = [
      folder.appending(path: "g2/NewsML-G2_2.35-spec-All-Power.xsd").path,
      folder.appending(path: "nitf/nitf-3-6.xsd").path,
    ]
    _ = try XMLSchema(driverFor: paths)
    let other = folder.appending(path: "nitf/xml.xsd")
    var bytes = try SharedMaterial.bytes(other)
    bytes += Array("<!-- another edition -->".utf8)
    try FileManager.default.removeItem(at: other)
    try Data(bytes).write(to: other)
    #expect(throws: SchemaCompileError.self) { try XMLSchema(driverFor: paths) }
  }
}
