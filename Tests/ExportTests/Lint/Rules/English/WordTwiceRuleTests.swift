import Export
import Testing

@Suite struct WordTwiceRuleTests {
  @Test(arguments: [
    "She had had enough of it, and the rest of it is to be read in the hall of the town.",
    "They know that that is so, and the rest of it is to be read in the hall of the town.",
    "`the the` is a code, and the rest of it is to be read in the hall of the town.",
    "They went to Bora Bora, and the rest of it is to be read in the hall of the town.",
    "A long, long road to the sea, and the rest of it is to be read in the hall of the town.",
    "The The is a band, and the rest of it is to be read in the hall of the town.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN005").isEmpty)
  }

  @Test(arguments: [
    ("The mayor went to to the hall, and the rest of it is to be read in the hall of the town.", 1),
    ("The the mayor went in, and the rest of it is to be read in the hall of the town.", 1),
    (
      "They walked in the\nthe park of the town, and the rest of it is to be read in the hall of the town.", 1
    ),
  ]) func finds(_ text: String, _ count: Int) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN005").count == count)
  }

  @Test func chinesePagesAreLeftAlone() throws {
    #expect(try LintedText("本报讯 老街的 the the 茶馆开门迎客，当天就来了三百多位茶客。\n").findings(of: "EN005").isEmpty)
  }
}
