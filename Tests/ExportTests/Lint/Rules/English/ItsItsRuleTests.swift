import Export
import Testing

@Suite struct ItsItsRuleTests {
  @Test(arguments: [
    "It’s a start, and the rest of it is to be read in the hall of the town.",
    "The town lost its bus, and the rest of it is to be read in the hall of the town.",
    "It’s been a year, and the rest of it is to be read in the hall of the town.",
    "Its not-for-profit arm is in the town, and the rest of it is to be read in the hall of the town.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN007").isEmpty)
  }

  @Test(arguments: [
    ("Its been a year, and the rest of it is to be read in the hall of the town.", 1),
    ("It has it’s own bus, and the rest of it is to be read in the hall of the town.", 1),
    ("The team lost it's lead, and the rest of it is to be read in the hall of the town.", 1),
  ]) func finds(_ text: String, _ count: Int) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN007").count == count)
  }

  @Test(arguments: [
    (
      "Its a start, and the rest of it is to be read in the hall of the town.",
      "It’s a start, and the rest of it is to be read in the hall of the town."
    )
  ]) func mends(_ text: String, _ mended: String) throws {
    expectSameBytes(try LintedText(text + "\n").fixed("EN007"), mended + "\n")
  }
}
