import Export
import Testing

@Suite struct AgeHyphensRuleTests {
  @Test(arguments: [
    "He is 12 years old, and the rest of it is to be read in the hall of the town.",
    "A 12-year-old boy, and the rest of it is to be read in the hall of the town.",
    "He is 12 year old, and the rest of it is to be read in the hall of the town.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN024").isEmpty)
  }

  @Test(arguments: [
    (
      "A 12 year old boy, and the rest of it is to be read in the hall of the town.",
      "A 12-year-old boy, and the rest of it is to be read in the hall of the town."
    ),
    (
      "The 9-year old, and the rest of it is to be read in the hall of the town.",
      "The 9-year-old, and the rest of it is to be read in the hall of the town."
    ),
  ]) func mends(_ text: String, _ mended: String) throws {
    expectSameBytes(try LintedText(text + "\n").fixed("EN024"), mended + "\n")
  }
}
