import Export
import Testing

@Suite struct PercentMixedRuleTests {
  @Test(arguments: [
    "## A\n\nIt rose by 12% to the top.\n\n## B\n\nIt fell by 4 percent in the end.",
    "## A\n\nIt rose by 12% to 4 per cent of the whole.",
    "## A\n\nIt rose by 12% and 14% in the year. “It is 4 percent,” he said.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN016").isEmpty)
  }

  @Test(arguments: [
    ("## A\n\nIt rose by 12% and 14% in the year, to 4 per cent of the whole.", 1)
  ]) func finds(_ text: String, _ count: Int) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN016").count == count)
  }
}
