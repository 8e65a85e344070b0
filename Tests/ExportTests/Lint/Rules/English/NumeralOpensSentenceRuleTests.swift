import Export
import Testing

@Suite struct NumeralOpensSentenceRuleTests {
  @Test(arguments: [
    "## A\n\n1987 was the last year in which the board met in the hall.",
    "## A\n\n7 p.m. is the time at which the doors of the hall open.",
    "## A\n\n- 14 people spoke to the board in the hall of the town.",
    "## A\n\n4-H members are asked to come to the barn of the town.",
    "## A\n\n14 people",
    "## A\n\n12 Main Street is the address of the hall in the town.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN009").isEmpty)
  }

  @Test(arguments: [
    ("## A\n\n600 willows went into the bank of the river on Monday.", 1)
  ]) func finds(_ text: String, _ count: Int) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN009").count == count)
  }
}
