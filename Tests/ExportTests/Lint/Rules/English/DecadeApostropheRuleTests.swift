import Export
import Testing

@Suite struct DecadeApostropheRuleTests {
  @Test(arguments: [
    "The 1990s, and the rest of it is to be read in the hall of the town.",
    "It was the 1990’s best film, and the rest of it is to be read in the hall of the town.",
    "The year 1994’s end, and the rest of it is to be read in the hall of the town.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN014").isEmpty)
  }

  @Test(arguments: [
    (
      "In the 1990’s, and the rest of it is to be read in the hall of the town.",
      "In the 1990s, and the rest of it is to be read in the hall of the town."
    ),
    (
      "The 1880's and and the rest of it is to be read in the hall of the town.",
      "The 1880s and and the rest of it is to be read in the hall of the town."
    ),
  ]) func mends(_ text: String, _ mended: String) throws {
    expectSameBytes(try LintedText(text + "\n").fixed("EN014", safety: .safe), mended + "\n")
  }
}
