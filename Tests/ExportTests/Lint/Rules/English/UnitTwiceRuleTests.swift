import Export
import Testing

@Suite struct UnitTwiceRuleTests {
  @Test(arguments: [
    "The roof cost $5 million, and the rest of it is to be read in the hall of the town.",
    "The dollar store paid $5, dollars to the last, and the rest of it is to be read in the hall of the town.",
    "It begins at 7 p.m., in the evening light, and the rest of it is to be read in the hall of the town.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN017").isEmpty)
  }

  @Test(arguments: [
    (
      "The roof cost $5 million dollars, and the rest of it is to be read in the hall of the town.",
      "The roof cost $5 million, and the rest of it is to be read in the hall of the town."
    ),
    (
      "It begins at 8 a.m. in the morning, and the rest of it is to be read in the hall of the town.",
      "It begins at 8 a.m., and the rest of it is to be read in the hall of the town."
    ),
    (
      "It cost £3 pounds to get in, and the rest of it is to be read in the hall of the town.",
      "It cost £3 to get in, and the rest of it is to be read in the hall of the town."
    ),
  ]) func mends(_ text: String, _ mended: String) throws {
    expectSameBytes(try LintedText(text + "\n").fixed("EN017"), mended + "\n")
  }
}
