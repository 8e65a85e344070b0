import Export
import ExportTestSupport
import Testing

/// The trees of small texts, with every range.
@Suite struct ParserTreeTests {
  @Test(arguments: BlockCases.all + InlineCases.all)
  func tree(parserCase: ParserCase) {
    let document = MarkdownParser.parse(SourceText(parserCase.markdown))
    #expect(Array(TreeDump.lines(document.blocks).utf8) == Array(parserCase.tree.utf8))
    #expect(TreeInvariants.violations(of: document) == [])
  }

  /// The cases themselves are judged, so that they hold without the corpus beside the checkout.
  @Test(arguments: BlockCases.all + InlineCases.all)
  func html(parserCase: ParserCase) throws {
    let document = MarkdownParser.parse(SourceText(parserCase.markdown))
    let judged = try #require(CMarkGFMJudge.html(Array(parserCase.markdown.utf8)))
    #expect(HTMLRenderer.html(document.blocks) == judged)
  }

  /// Cutting a text anywhere, which for tests is at any character, leaves a tree that the judge agrees with.
  @Test(arguments: BlockCases.all + InlineCases.all)
  func cutText(parserCase: ParserCase) throws {
    let scalars = Array(parserCase.markdown.unicodeScalars)
    for count in scalars.indices {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[..<count])
      let document = MarkdownParser.parse(SourceText(String(view)))
      let judged = try #require(CMarkGFMJudge.html(document.source.bytes))
      #expect(HTMLRenderer.html(document.blocks) == judged)
      #expect(TreeInvariants.violations(of: document) == [])
    }
  }

  @Test func startBehindFrontMatter() {
    let document = MarkdownParser.parse(SourceText("---\npage: 1\n---\n\n# 平湖\n"), from: 16)
    #expect(TreeDump.lines(document.blocks) == "heading1 17-25\n  text 19-25 \"平湖\"")
    #expect(TreeInvariants.violations(of: document, from: 16) == [])
  }

  @Test func startAtTheEnd() {
    #expect(MarkdownParser.parse(SourceText("甲\n"), from: 4).blocks.isEmpty)
  }

  /// A byte order mark is one only at the start of the file.
  @Test func byteOrderMarkBehindFrontMatter() {
    let document = MarkdownParser.parse(SourceText("---\n---\n\u{FEFF}# 甲\n"), from: 8)
    #expect(TreeDump.lines(document.blocks) == "paragraph 8-16\n  text 8-16 \"\u{FEFF}# 甲\"")
  }
}
