import Export
import Testing

/// A list keeps its bullets whatever a partner does to the list before it.
@Suite struct NeighbouringListTests {
  private func imported(_ markdown: String, _ edit: (String) -> String) throws -> String {
    let page = PageParser.parse(SourceText(markdown), file: "page.md")
    let xml = try NewsMLExporter.export(
      IssueParser.parse([page]), spelling: [SpellingRecorder.record(page)],
      options: ExportOptions(missingDate: .standIn))
    let edited = edit(String(decoding: xml.bytes, as: UTF8.self))
    let pages = try IssueImporter.importMessage(Array(edited.utf8))
    return String(decoding: try #require(pages.first).bytes, as: UTF8.self)
  }

  /// The first of two lists, with the hint on it if there is one.
  private func without(_ xml: String) -> String {
    xml.replacing(/(<\?markdown [^?]*\?>\s*)?<ul class="tight">\s*<li><p>甲<\/p><\/li>\s*<\/ul>/, with: "")
  }

  @Test(arguments: [("- 甲\n\n* 乙\n", "* 乙\n"), ("* 甲\n\n- 乙\n", "- 乙\n"), ("+ 甲\n\n* 乙\n", "* 乙\n")])
  func theFirstIsTakenOut(markdown: String, expected: String) throws {
    #expect(try imported(markdown, without) == expected)
  }

  @Test(arguments: ["- 甲\n\n* 乙\n", "* 甲\n\n- 乙\n", "- 甲\n\n[词]: /u\n\n- 乙\n"])
  func aParagraphIsPutBetween(markdown: String) throws {
    let result = try imported(markdown) { $0.replacing("</ul>", with: "</ul><p>丙</p>", maxReplacements: 1) }
    let end = try #require(markdown.firstRange(of: "甲")).upperBound
    #expect(result == markdown[..<end] + "\n\n丙" + markdown[end...])
  }

  /// The third list has no hint, because its bullet is the usual one of the page and not that of the list before it.
  @Test func aParagraphIsPutBehindTheFirstOfThree() throws {
    let result = try imported("*\n- c\n*") {
      $0.replacing(
        /<ul class="tight">\s*<li><\/li>\s*<\/ul>|<ul class="tight">\s*<li\/>\s*<\/ul>/, maxReplacements: 1
      ) {
        "\($0.output)<p>丙</p>"
      }
    }
    #expect(result == "*\n\n丙\n- c\n*")
  }

  /// The second list has to close its raw HTML, and does not run into the first one for that.
  @Test func aParagraphIsPutBehindAListThatEndsInOpenHTML() throws {
    let result = try imported("- <pre\n+ + <!--\n") { xml in
      guard let end = xml.ranges(of: "</ul>").last?.upperBound else { return xml }
      return xml[..<end] + "<p>丙</p>" + xml[end...]
    }
    #expect(result.hasPrefix("- <pre\n"))
    #expect(result.hasSuffix("\n\n丙\n"))
  }
}
