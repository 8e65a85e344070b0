import Export
import Testing

@Suite struct EndMarkLeftRuleTests {
  @Test(arguments: [
    "## A\n\nThe end of the road is near to the hall.\n\nMore",
    "## A\n\nThere is more to come of the tale in the hall.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN003").isEmpty)
  }

  @Test(arguments: [
    ("## A\n\nThe mail moved to the hall of the town.\n\n-30-", 1),
    ("## A\n\nThe mail moved to the hall of the town.\n\nENDS", 1),
    ("## A\n\nThe mail moved to the hall of the town.\n\n(MORE)", 1),
    ("## A\n\nThe mail moved to the hall of the town.\n\n— 30 —", 1),
    ("## A\n\nThe mail moved to the hall of the town.\n\n(ends)", 1),
  ]) func finds(_ text: String, _ count: Int) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN003").count == count)
  }
}
