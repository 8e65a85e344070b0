import Export
import ExportTestSupport
import Testing

/// Messages that were exported before all text of an item stood in a block, and before a page was a package of its own.
@Suite struct EarlierProfileTests {
  @Test func comeBackByteForByte() throws {
    let folder = SharedMaterial.packageRoot.appending(
      path: "Tests/ExportTests/Feed/Import/Goldens/EarlierProfile")
    let pages = try IssueImporter.importMessage(
      SharedMaterial.bytes(folder.appending(path: "message.xml")))
    #expect(pages.map(\.file) == ["01.md", "02.md"])
    for page in pages {
      #expect(try page.bytes == SharedMaterial.bytes(folder.appending(path: page.file)))
    }
  }
}
