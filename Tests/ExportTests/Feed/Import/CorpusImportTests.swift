import Export
import ExportTestSupport
import Testing

/// Every NewsML-G2 and NITF file of real agencies that carries text gives Markdown with all its words.
@Suite(.needsSharedMaterial, .thorough) struct CorpusImportTests {
  @Test(arguments: [("newsml-g2", 272, 172), ("nitf", 15, 15), ("newsml-1.2", 37, 0)])
  func imports(kind: String, files count: Int, withText carriers: Int) throws {
    let driver = try XMLSchema(path: SharedMaterial.officialDriver.path)
    let files = try CorpusVerdicts().files(ofKind: kind)
    #expect(files.count == count)
    var withText = 0
    for file in files {
      let xml = try SharedMaterial.bytes(CorpusVerdicts.folder.appending(path: file))
      let feed = try ImportedFeed(xml, driver: driver)
      #expect(feed.faults.isEmpty, "\(file): \(feed.faults)")
      withText += feed.carriesText ? 1 : 0
    }
    #expect(withText == carriers)
  }

  @Test func aFileOfNinjsIsNamedAsSuch() throws {
    let folder = SharedMaterial.root.appending(path: "corpus/ninjs/example-2.2-001_simple_example.json")
    let bytes = try SharedMaterial.bytes(folder)
    #expect(throws: ImportError.json) { try DocumentImporter.importDocument(bytes, name: "a") }
  }
}
