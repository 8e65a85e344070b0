import Export
import Testing

@Suite struct ExportIncompleteRuleTests {
  @Test(arguments: ["", "---\ndate: 2026-05-12\n---\n\n没有标题的文字。\n"]) func hasWhatItNeeds(
    _ text: String
  ) throws {
    #expect(try LintedText(text).findings(of: "RG004").isEmpty)
  }
}
