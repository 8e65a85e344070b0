import Export
import Testing

@Suite struct AdjacentNumbersRuleTests {
  @Test(arguments: [
    "高三3个班",
    "33个班",
    "提高33个百分点",
    "高43个班",
    "高3个班",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "NM016").isEmpty)
  }
}
