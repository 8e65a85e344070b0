import Export
import ExportTestSupport
import Foundation
import Testing

/// Random edits of the XML of texts that nobody in this project wrote, and of generated pages.
@Suite(.thorough) struct EditedDocumentTests {
  /// Makes each edit and says which went wrong; counts those that came back alone, and those that cost a part further
  /// away its spelling.
  private func edit(
    _ bytes: [UInt8], rounds: Int, _ random: inout MarkdownGenerator, name: String
  ) throws -> (made: Int, exact: Int, spread: Int) {
    var (made, exact, spread) = (0, 0, 0)
    let message = try EditableMessage(bytes)
    for edit in Array(repeating: MessageEdit.allCases, count: rounds).joined() {
      guard let outcome = try edit.outcome(on: message, using: &random) else { continue }
      made += 1
      if outcome == .exact { exact += 1 }
      if case .spread = outcome { spread += 1 }
      if case .wrong(let reason) = outcome { Issue.record("\(name): \(edit.rawValue): \(reason)") }
    }
    return (made, exact, spread)
  }

  @Test(.needsSharedMaterial) func corpusFiles() throws {
    var random = MarkdownGenerator(seed: 21)
    var (made, exact) = (0, 0)
    for (index, file) in CorpusFiles.all.enumerated() where index % 20 == 0 {
      let bytes = try SharedMaterial.bytes(file)
      guard bytes.count < 6_000 else { continue }
      let counts = try edit(bytes, rounds: 2, &random, name: file.lastPathComponent)
      (made, exact) = (made + counts.made, exact + counts.exact)
      #expect(counts.spread == 0, "\(file.lastPathComponent)")
    }
    #expect(made > 60)
    #expect(exact * 100 > made * 90)
  }

  @Test func generatedPages() throws {
    var random = MarkdownGenerator(seed: 22)
    var made = 0
    for number in 0..<40 {
      let bytes = GeneratedDocument.bytes(seed: 9, number: number, samples: [])
      // What only its source can spell cannot be spelled anew.
      guard !WriterLimit.isIn(MarkdownParser.parse(try SourceText(bytes)).blocks) else { continue }
      let counts = try edit(bytes, rounds: 1, &random, name: "document \(number)")
      made += counts.made
      #expect(counts.spread == 0, "document \(number)")
    }
    #expect(made > 60)
  }

  /// What edits of generated documents cost parts that were not touched, from the smallest documents in which they did.
  @Test(arguments: [
    // A hint that makes a definition of edited text, code that is not closed, definitions that opened the page or run
    // into text, raw HTML that seemed to need something before it, front matter that is none.
    "[词] \r \n𠮷\r1) 苈\r   <div\n   >[词]:x", "[b]:c\nT\n# 停水𠮷[b]{\n𠮷\n```", "\n[1]:平\n缂\n# [1]说\né",
    "题第[词]说\n~~~\n~~~\n:\n#\n[词]:平", "1)\t天，氃村\n>\n   <!--没有完", "--- \r- 甲\r---\n第版\n\n丬版\n<!X>苪",
    "0)\n1.\n0) | \n1.", "~\n-\t幖\n\n![]()\n- 𠮷", "[b]:u\n题\n\n!\n=\n1)\t[b]́\n   +", "- <pre\n+ + <!--",
    "*\n- c\n*",
  ])
  func onlyTheEditDiffers(markdown: String) throws {
    var random = MarkdownGenerator(seed: 23)
    let counts = try edit(Array(markdown.utf8), rounds: 12, &random, name: markdown)
    #expect(counts.made > 0)
    #expect(counts.spread == 0)
  }
}
