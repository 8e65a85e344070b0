import Export
import Testing

/// Reference links whose definitions went with what a partner took out become inline links; everything else stays.
@Suite struct LostDefinitionTests {
  private func imported(_ markdown: String, _ edit: (String) -> String) throws -> String {
    let page = PageParser.parse(SourceText(markdown), file: "page.md")
    let xml = try NewsMLExporter.export(
      IssueParser.parse([page]), spelling: [SpellingRecorder.record(page)],
      options: ExportOptions(missingDate: .standIn)
    ).bytes
    let edited = edit(String(decoding: xml, as: UTF8.self))
    #expect(Array(edited.utf8) != xml)
    let pages = try IssueImporter.importMessage(Array(edited.utf8))
    return String(decoding: try #require(pages.first).bytes, as: UTF8.self)
  }

  private func withoutItem(_ number: Int) -> (String) -> String {
    { $0.replacing("<groupRef idref=\"page1.item\(number)\"/>", with: "") }
  }

  @Test func definitionBeforeARemovedItem() throws {
    let markdown = "## 一\n\n* 见[词]  \n* 乙\n\n[词]: /u '题'\n\n## 二\n\n乙段。\n\n## 三\n\n丙段。\n"
    #expect(
      try imported(markdown, withoutItem(2)) == "## 一\n\n* 见[词](/u \"题\")\n* 乙\n\n## 三\n\n丙段。\n")
  }

  @Test func definitionInsideARemovedItem() throws {
    let markdown = "## 一\n\n见[词][]，*星*\n\n## 二\n\n> 乙段。\n>\n> [词]: /u\n\n## 三\n\n__丙__段。\n"
    #expect(try imported(markdown, withoutItem(2)) == "## 一\n\n见[词](/u)，*星*\n\n## 三\n\n__丙__段。\n")
  }

  @Test func definitionInsideABlockWhoseTextWasChanged() throws {
    let markdown = "见[词][]。\n\n> 乙段。\n>\n> [词]: /u\n\n丙  段。\n"
    #expect(
      try imported(markdown) { $0.replacing("乙段", with: "改过的段") }
        == "见[词](/u)。\n\n> 改过的段。\n\n丙  段。\n")
  }

  /// What only the removed item referred to goes with it; what stands elsewhere stays, used or not.
  @Test func definitionElsewhere() throws {
    let markdown = "## 一\n\n见[词]。\n\n## 二\n\n也见[词]。\n\n\n[词]: /u\n[乙]: /v\n"
    #expect(try imported(markdown, withoutItem(2)) == "## 一\n\n见[词]。\n\n\n[词]: /u\n[乙]: /v\n")
  }

  /// A label that was defined twice now means what the second definition says, and so is not used any more.
  @Test func definitionThatAnotherOneShadowed() throws {
    let markdown = "## 一\n\n见[词]。\n\n[词]: /u\n\n## 二\n\n乙段。\n\n[词]: /v\n\n## 三\n\n丙段。\n"
    #expect(
      try imported(markdown, withoutItem(2))
        == "## 一\n\n见[词](/u)。\n\n[词]: /v\n\n## 三\n\n丙段。\n")
  }

  /// A picture and a link in a table, whose definitions stood with the first item.
  @Test func everyKindOfReference() throws {
    let markdown = "## 一\n\n甲段。\n\n[图]: a.png\n[词]: /u\n\n## 二\n\n![图]\n\n| [词] |\n|--|\n| `[词]` |\n"
    let result = try imported(markdown) { $0.replacing("甲段", with: "改过") }
    #expect(result == markdown.replacing("甲段", with: "改过"))
    let removed = try imported(markdown, withoutItem(2))
    #expect(removed == "## 一\n\n甲段。\n")
  }
}
