import Export
import Testing

@Suite struct NameTwoSpellingsRuleTests {
  @Test(arguments: [
    "## A\n\nDesmond Achterberg and Ida Achterburg are in the hall. Achterburg said no to it.",
    "## A\n\nDesmond Achterberg is in the hall. Achterberg said no to the Achterbergs.",
    "## A\n\nRuth Marshall is in the hall of the town. Marshal law is the end of it.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN004").isEmpty)
  }

  @Test(arguments: [
    ("## A\n\nThe head of it is Dolores Quintero. Quintaro told the board of the plan.", 1),
    ("## A\n\nThe head of it is Dolores Quintero. “It is so,” said Quinteor of the plan.", 1),
  ]) func finds(_ text: String, _ count: Int) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN004").count == count)
  }
}
