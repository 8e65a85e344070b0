import Export
import Testing

@Suite struct BracketUnbalancedRuleTests {
  @Test(arguments: [
    "The pile (most of it) is gone, and the rest of it is to be read in the hall of the town.",
    "You may a) read it or b) burn it, and the rest of it is to be read in the hall of the town.",
    "The end of it :) is near, and the rest of it is to be read in the hall of the town.",
    "The pile (most of it is to the left of the",
    "Section 4(b)(ii) is the law, and the rest of it is to be read in the hall of the town.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN010").isEmpty)
  }

  @Test(arguments: [
    ("The pile (most of it is gone, and the rest of it is to be read in the hall of the town.", 1),
    ("The pile most of it) is gone, and the rest of it is to be read in the hall of the town.", 1),
  ]) func finds(_ text: String, _ count: Int) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN010").count == count)
  }
}
