import Export
import ExportTestSupport
import Testing

/// Emphasis marks beside Chinese punctuation, which CommonMark often reads as plain characters.
@Suite struct ChineseEmphasisTests {
  private func export(_ markdown: String, hints: Bool) throws -> String {
    let page = PageParser.parse(SourceText(markdown), file: "page.md")
    let xml = try NewsMLExporter.export(
      IssueParser.parse([page]), spelling: hints ? [SpellingRecorder.record(page)] : [],
      options: ExportOptions(missingDate: .standIn))
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  private func imported(_ xml: String) throws -> String {
    let pages = try IssueImporter.importMessage(Array(xml.utf8))
    return String(decoding: try #require(pages.first).bytes, as: UTF8.self)
  }

  /// What Markdown leaves literal is text in the XML, stars and all, and is text again when it comes back.
  @Test(arguments: [
    "**“好”**吗", "他说**“好”**。", "*《水》*出版", "甲**（乙）**丙", "__“好”__吗", "~~“旧”~~新", "**好。**他说",
  ])
  func marksThatAreTextStayText(text: String) throws {
    let markdown = "\(text)\n"
    let html = CMarkGFMJudge.html(Array(markdown.utf8))
    for hints in [true, false] {
      let xml = try export(markdown, hints: hints)
      if text.hasPrefix("**“好”**吗") { #expect(xml.contains("<p>**“好”**吗</p>")) }
      let result = try imported(xml)
      #expect(CMarkGFMJudge.html(Array(result.utf8)) == html)
      #expect(Array(try export(result, hints: hints).utf8) == Array(xml.utf8))
    }
  }

  /// Emphasis that a partner sets there is emphasis in the Markdown, though plain marks would not be.
  @Test(arguments: [
    ("<em class=\"strong\">“好”</em>吗", "<strong>“好”</strong>吗"), ("甲<em>《水》</em>乙", "甲<em>《水》</em>乙"),
    ("他说<em class=\"strong\">好。</em>走了", "他说<strong>好。</strong>走了"),
    ("<em class=\"strikethrough\">“旧”</em>新", "<del>“旧”</del>新"),
    ("甲<em class=\"strong\">（<em>乙</em>）</em>丙", "甲<strong>（<em>乙</em>）</strong>丙"),
  ])
  func emphasisSetThereStaysEmphasis(nitf: String, html: String) throws {
    let result = try imported(try export("原文\n", hints: true).replacing("<p>原文</p>", with: "<p>\(nitf)</p>"))
    let judged = try #require(CMarkGFMJudge.html(Array(result.utf8)))
    #expect(String(decoding: judged, as: UTF8.self) == "<p>\(html)</p>\n")
    #expect(try export(result, hints: true).contains("<p>\(nitf)</p>"))
  }
}
