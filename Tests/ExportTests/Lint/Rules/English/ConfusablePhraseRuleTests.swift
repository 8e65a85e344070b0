import Export
import Testing

@Suite struct ConfusablePhraseRuleTests {
  @Test(arguments: [
    "He could, of course, stay, and the rest of it is to be read in the hall of the town.",
    "He could of course stay, and the rest of it is to be read in the hall of the town.",
    "His legal counsel is in the city, counsel to all, and the rest of it is to be read in the hall of the town.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN030").isEmpty)
  }

  @Test(arguments: [
    (
      "He should of stayed, and the rest of it is to be read in the hall of the town.",
      "He should have stayed, and the rest of it is to be read in the hall of the town."
    ),
    (
      "A sneak peak of it, and the rest of it is to be read in the hall of the town.",
      "A sneak peek of it, and the rest of it is to be read in the hall of the town."
    ),
  ]) func mends(_ text: String, _ mended: String) throws {
    expectSameBytes(try LintedText(text + "\n").fixed("EN030"), mended + "\n")
  }
}
