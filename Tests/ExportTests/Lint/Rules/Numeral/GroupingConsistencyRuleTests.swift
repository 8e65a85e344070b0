import Export
import Testing

@Suite struct GroupingConsistencyRuleTests {
  @Test(arguments: [
    "12,500人，1300人",
    "13000人，12000人",
    "12,500人，邮编310000",
    "12,500人，热线057612345678",
    "12,500人，`13000`人",
    "4,5级，13000人",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "NM014").isEmpty)
  }
}
