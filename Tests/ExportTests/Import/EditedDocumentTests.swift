import Export
import ExportTestSupport
import Foundation
import Testing

/// Random edits of the XML of texts that nobody in this project wrote, and of generated pages.
@Suite struct EditedDocumentTests {
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

  @Test(.enabled(if: SharedMaterial.isPresent)) func corpusFiles() throws {
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
    var (made, spread) = (0, 0)
    for number in 0..<40 {
      let bytes = GeneratedDocument.bytes(seed: 9, number: number, samples: [])
      // What only its source can spell cannot be spelled anew.
      guard !WriterLimit.isIn(MarkdownParser.parse(try SourceText(bytes)).blocks) else { continue }
      let counts = try edit(bytes, rounds: 1, &random, name: "document \(number)")
      (made, spread) = (made + counts.made, spread + counts.spread)
    }
    #expect(made > 60)
    // Where blocks touch without a blank line between them, a hint that goes may take others with it.
    #expect(spread * 10 < made)
  }
}
