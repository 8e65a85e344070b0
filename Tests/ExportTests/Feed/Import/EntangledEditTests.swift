import Export
import Testing

/// An article that stands in the source in another order than in the XML keeps that order after an edit.
@Suite struct EntangledEditTests {
  private func imported(_ markdown: String, _ old: String, _ new: String) throws -> String {
    let page = PageParser.parse(SourceText(markdown), file: "page.md")
    let exported = try NewsMLExporter.export(
      IssueParser.parse([page]), spelling: [SpellingRecorder.record(page)],
      options: ExportOptions(missingDate: .standIn))
    let xml = String(decoding: exported.bytes, as: UTF8.self)
    let edited = xml.replacing(old, with: new)
    try #require(edited != xml)
    let pages = try IssueImporter.importMessage(Array(edited.utf8))
    return String(decoding: try #require(pages.first).bytes, as: UTF8.self)
  }

  private static let bylineBelow =
    "## 渡口灯亮\n\n本报讯 昨晚，灯亮了。\n\n雨停了。\n\n\n人散了。\n\n■记者 林一苇\n\n## 桥通\n\n本报讯 桥通了。\n"

  @Test(arguments: [
    ("<p>雨停了。</p>", "<p>雨停了。</p><p>船来了。</p>", "雨停了。", "雨停了。\n\n船来了。"),
    ("<p>雨停了。</p>", "", "雨停了。\n\n\n", ""), ("<p>雨停了。</p>", "<p>雨还下。</p>", "雨停了。", "雨还下。"),
    ("<p>人散了。</p>", "<p>人散了。</p><p>船来了。</p>", "人散了。", "人散了。\n\n船来了。"),
  ])
  func aBylineStaysBelowTheText(old: String, new: String, text: String, expected: String) throws {
    let result = try imported(Self.bylineBelow, old, new)
    // With a paragraph goes what stood before it.
    let lines = new.isEmpty ? Self.bylineBelow.replacing("\n\n雨停了。", with: "") : nil
    #expect(result == lines ?? Self.bylineBelow.replacing(text, with: expected))
  }

  @Test func weatherStaysInsideAnArticle() throws {
    let markdown = "## 渡口灯亮\n\n本报讯 昨晚，灯亮了。\n\n雨停了。\n\n■摄影 林一苇\n\n人散了。\n\n船来了。\n"
    let result = try imported(markdown, "<p>人散了。</p>", "<p>人散了。</p><p>桥通了。</p>")
    #expect(result == markdown.replacing("人散了。", with: "人散了。\n\n桥通了。"))
  }

  @Test func thePlaceOfTheArticleCanBeAnother() throws {
    let references = ["<groupRef idref=\"page1.item1\"/>", "<groupRef idref=\"page1.item2\"/>"]
    let page = PageParser.parse(SourceText(Self.bylineBelow), file: "page.md")
    let exported = try NewsMLExporter.export(
      IssueParser.parse([page]), spelling: [SpellingRecorder.record(page)],
      options: ExportOptions(missingDate: .standIn))
    let xml = String(decoding: exported.bytes, as: UTF8.self)
    let moved = xml.replacing(references[0], with: "<!---->").replacing(references[1], with: references[0])
      .replacing("<!---->", with: references[1])
    let result = try IssueImporter.importMessage(Array(moved.utf8))
    let pieces = Self.bylineBelow.split(separator: "\n\n## 桥通\n\n本报讯 桥通了。\n")
    #expect(
      String(decoding: try #require(result.first).bytes, as: UTF8.self)
        == "## 桥通\n\n本报讯 桥通了。\n\n\(pieces[0])\n")
  }
}
