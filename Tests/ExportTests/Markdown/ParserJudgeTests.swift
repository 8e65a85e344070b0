import Export
import ExportTestSupport
import Foundation
import Testing

/// The scanner reads what cmark-gfm reads: the HTML of both is the same.
@Suite struct ParserJudgeTests {
  /// Compares the HTML of a text with the judge's, and checks the ranges of the tree.
  private func expectSameHTML(
    _ markdown: [UInt8], _ comment: Comment? = nil, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let document = MarkdownParser.parse(try SourceText(markdown))
    let ours = HTMLRenderer.html(document.blocks)
    let judged = try #require(CMarkGFMJudge.html(markdown))
    if ours != judged, !DifferenceExcuse.holds(for: markdown, judged: judged) {
      let source = String(decoding: markdown.prefix(400), as: UTF8.self)
      Issue.record(
        "\(source.debugDescription)\nours \(String(decoding: ours.prefix(800), as: UTF8.self))\njudge \(String(decoding: judged.prefix(800), as: UTF8.self)) \(comment ?? "")",
        sourceLocation: sourceLocation)
    }
    let violations = TreeInvariants.violations(of: document)
    if !violations.isEmpty {
      let source = String(decoding: markdown.prefix(400), as: UTF8.self)
      Issue.record("\(source.debugDescription)\n\(violations.prefix(3))", sourceLocation: sourceLocation)
    }
  }

  @Test(
    .needsSharedMaterial, .thorough,
    arguments: [SpecificationExamples.commonMark, SpecificationExamples.gitHub])
  func specificationExamples(specification: URL) throws {
    let examples = try SpecificationExamples.examples(of: specification)
    #expect(examples.count > 600)
    for example in examples {
      let text = String(decoding: example, as: UTF8.self)
      try expectSameHTML(example)
      try expectSameHTML(Array(example.dropLast()), "without the last line end")
      try expectSameHTML(Array(text.replacing("\n", with: "\r\n").utf8), "with CR LF")
      try expectSameHTML(Array(text.replacing("\n", with: "\r").utf8), "with CR")
      try expectSameHTML(Array(("> " + text.replacing("\n", with: "\n> ")).utf8), "in a quote")
      try expectSameHTML(Array(("- " + text.replacing("\n", with: "\n  ")).utf8), "in an item")
      try expectSameHTML(Array(("1.\t" + text.replacing("\n", with: "\n\t")).utf8), "after tabs")
      try expectSameHTML(Array(("\u{FEFF}" + text).utf8), "after a byte order mark")
    }
  }

  @Test(.needsSharedMaterial, .thorough, arguments: CorpusFiles.all)
  func corpusFile(file: URL) throws {
    try expectSameHTML(try SharedMaterial.bytes(file))
  }

  @Test(.needsSharedMaterial)
  func realPage() throws {
    try expectSameHTML(try SharedMaterial.bytes(SharedMaterial.realPage))
  }

  /// The number of documents is `MARKDOWN_DOCUMENTS` when that is set in the environment.
  @Test(.needsSharedMaterial, .thorough, arguments: 1...4 as ClosedRange<UInt64>)
  func generatedDocuments(seed: UInt64) throws {
    let wanted = ProcessInfo.processInfo.environment["MARKDOWN_DOCUMENTS"].flatMap { text in Int(text) }
    var generator = MarkdownGenerator(seed: seed)
    let samples = try SpecificationExamples.examples(of: SpecificationExamples.gitHub)
    for _ in 0..<(wanted ?? 4_000) / 4 {
      try expectSameHTML(generator.document(samples: samples), "seed \(seed)")
    }
  }

  /// Texts are searched eight bytes at a time; no character is missed wherever it stands.
  @Test func characterAtEveryPlace() throws {
    for character in UInt8(0)..<0x80 {
      for place in 0..<18 {
        var line = Array(String(repeating: "a", count: 18).utf8)
        line[place] = character
        try expectSameHTML(line + Array(" *b* `c` [d](e)".utf8))
        try expectSameHTML(Array("平".utf8) + line + Array("湖“ \\*b".utf8))
      }
    }
  }

  @Test(arguments: KnownDifference.all)
  func knownDifference(difference: KnownDifference) throws {
    let markdown = Array(difference.markdown.utf8)
    let judged = try #require(CMarkGFMJudge.html(markdown))
    #expect(String(decoding: judged, as: UTF8.self) == difference.judged)
    let ours = HTMLRenderer.html(MarkdownParser.parse(try SourceText(markdown)).blocks)
    #expect(String(decoding: ours, as: UTF8.self) == difference.expected)
  }

  /// A difference excuses what it names, wherever it stands in a document, and nothing beside it.
  @Test(arguments: [
    "[a]: /u\n\"t\" x\n\n[a]\n", "`a\\|b`\n| x |\n|---|\n", "1. > a\\\n\tb\n",
    "> [a]: /u\n> (t) x\n>\n> [a] `\\|`\n", "- `a\\|b`\n  | `\\|` |\n  |---|\n",
  ])
  func anExcuseIsForOneThing(_ markdown: String) throws {
    let markdown = Array(markdown.utf8)
    let judged = try #require(CMarkGFMJudge.html(markdown))
    #expect(HTMLRenderer.html(MarkdownParser.parse(try SourceText(markdown)).blocks) != judged)
    #expect(DifferenceExcuse.holds(for: markdown, judged: judged))
    // No other letter of the HTML may be missing, and none may be too many.
    for index in judged.indices where judged[index] != 0x20 {
      #expect(
        !DifferenceExcuse.holds(for: markdown, judged: Array(judged[..<index] + judged[(index + 1)...])))
    }
    #expect(!DifferenceExcuse.holds(for: markdown, judged: judged + Array("<p>x</p>\n".utf8)))
  }

  /// Where no known difference is, none is excused: bars in cells, titles, and tabs are read as the judge reads them.
  @Test(arguments: [
    "| `a\\|b` |\n|---|\n", "a\\|b\n\n| x |\n|---|\n", "[a]: /u \"t\"\n\n[a]\n", "[a]: /u\n\nx [a]\n",
    "a\n\tb\n",
  ])
  func nothingElseIsExcused(_ markdown: String) throws {
    let markdown = Array(markdown.utf8)
    let judged = try #require(CMarkGFMJudge.html(markdown))
    #expect(DifferenceExcuse.holds(for: markdown, judged: judged))
    let text = String(decoding: judged, as: UTF8.self)
    for (old, new) in [
      ("|", "\\|"), (" title=\"t\"", ""), ("<p>", "<p>  "), ("<a", "<a title=\"t\""), ("<code>", "<code> "),
    ]
    where text.contains(old) {
      let other = Array(text.replacing(old, with: new).utf8)
      #expect(!DifferenceExcuse.holds(for: markdown, judged: other), "\(old)")
    }
  }
}
