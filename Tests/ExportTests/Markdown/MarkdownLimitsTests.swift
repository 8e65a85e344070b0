import Export
import ExportTestSupport
import Testing

/// What is nested too deep, or is too wide, travels as it stands.
@Suite struct MarkdownLimitsTests {
  private func parse(_ markdown: String) -> [Block] {
    let document = MarkdownParser.parse(SourceText(markdown))
    #expect(TreeInvariants.violations(of: document) == [])
    return document.blocks
  }

  /// Whether a text with two paragraphs around it is read as one opaque block with all its bytes.
  private func isOpaque(_ markdown: String) -> Bool {
    let blocks = parse("甲\n\n\(markdown)\n\n乙\n")
    guard blocks.count == 3, case .opaque(let opaque) = blocks[1] else { return false }
    return Array(opaque.string.utf8) == Array(markdown.utf8)
  }

  @Test(arguments: [64, 65, 66, 1_000])
  func quotes(depth: Int) {
    #expect(isOpaque(String(repeating: "> ", count: depth) + "a") == (depth > 64))
  }

  @Test(arguments: [64, 65, 66, 1_000])
  func items(depth: Int) {
    #expect(isOpaque(String(repeating: "- ", count: depth) + "a") == (depth > 64))
  }

  /// The depth is that of the deepest line, not the sum of all.
  @Test func manyShallowContainers() {
    let blocks = parse(String(repeating: "> - a\n\n", count: 200))
    #expect(blocks.allSatisfy { block in if case .quote = block { true } else { false } })
  }

  @Test func deepLineBelowShallowOnes() {
    #expect(isOpaque("> a\n>\n" + String(repeating: "> ", count: 70) + "b\n> c"))
  }

  @Test func definitionInsideOpaqueBlock() {
    let blocks = parse("[a]\n\n> [a]: /u\n>\n" + String(repeating: "> ", count: 70) + "b\n")
    guard case .paragraph(let paragraph)? = blocks.first, case .link? = paragraph.content.first else {
      Issue.record("the definition is not found")
      return
    }
  }

  @Test(arguments: [32, 33, 5_000])
  func emphasis(depth: Int) {
    let stars = String(repeating: "**", count: depth)
    #expect(isOpaque("\(stars)a\(stars)") == (depth > 32))
  }

  @Test(arguments: [32, 33, 5_000])
  func pictures(depth: Int) {
    let text = String(repeating: "![", count: depth) + "a" + String(repeating: "](u)", count: depth)
    #expect(isOpaque(text) == (depth > 32))
  }

  /// One paragraph that is nested too deep makes the whole list opaque, and nothing else.
  @Test func deepInlinesInsideList() {
    let stars = String(repeating: "**", count: 40)
    #expect(isOpaque("- a\n- \(stars)b\(stars)\n- c"))
  }

  private func table(columns: Int, row: String) -> String {
    let header = String(repeating: "|a", count: columns)
    return "\(header)|\n\(String(repeating: "|-", count: columns))|\n\(row)"
  }

  @Test(arguments: [1_000, 1_001, 5_000])
  func tableColumns(columns: Int) {
    #expect(isOpaque(table(columns: columns, row: "b")) == (columns > 1_000))
  }

  @Test func tableInsideQuote() {
    let lines = table(columns: 1_001, row: "b").split(separator: "\n").map { line in "> \(line)" }
    #expect(isOpaque(lines.joined(separator: "\n")))
  }

  /// Rows that are far too short would make a tree much larger than the text.
  @Test func missingCells() {
    #expect(isOpaque(table(columns: 500, row: String(repeating: "b\n", count: 5_000) + "c")))
    // Full rows after the short ones do not change that.
    let full = String(repeating: String(repeating: "|c", count: 500) + "|\n", count: 100)
    #expect(isOpaque(table(columns: 500, row: String(repeating: "b\n", count: 500) + full + "c")))
    #expect(!isOpaque(table(columns: 5, row: String(repeating: "b\n", count: 200) + "c")))
  }

  @Test func opaqueLineEnds() {
    let text = String(repeating: "> ", count: 70) + "a\r\n> b\r> c"
    guard case .opaque(let opaque)? = parse(text).first else {
      Issue.record("the quote is no opaque block")
      return
    }
    #expect(
      Array(opaque.string.utf8) == Array(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").utf8))
  }
}
