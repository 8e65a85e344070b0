import Export
import Testing

@Suite struct DatelineFormRuleTests {
  @Test(arguments: [
    "## A\n\nCOBDEN, Ill. (AP) — The bill to build a dam has passed.",
    "## A\n\nNASA (and the city) paid for the dam in the valley.",
    "## A\n\nCOBDEN — The bill has passed.\n\n## B\n\nASHFORD – The bill to build it has not.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN002").isEmpty)
  }

  @Test(arguments: [
    ("## A\n\nLONDON (Reuters The bill to build a dam has passed.", 1),
    (
      "## A\n\nCOBDEN — The bill has passed.\n\n## B\n\nASHFORD — The bill to build it has not.\n\n## C\n\nTILLEY - The bill is to be read in the hall.",
      1
    ),
  ]) func finds(_ text: String, _ count: Int) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN002").count == count)
  }
}
