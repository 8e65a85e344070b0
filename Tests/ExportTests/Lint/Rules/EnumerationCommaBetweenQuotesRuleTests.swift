import Export
import Testing

@Suite struct EnumerationCommaBetweenQuotesRuleTests {
  @Test(arguments: [
    ("“甲”、“乙”、“丙”", 2),
    ("《甲》、《乙》", 1),
    ("“甲”（节选）、“乙”", 0),
    ("“甲”和“乙”、丙", 0),
    ("“甲”“乙”", 0),
    ("“甲、乙”", 0),
    ("**“甲”**、**“乙”**", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(
      try LintedText("## 评选\n\n\(text)\n").findings(of: "PN010").map(\.count) == (count == 0 ? [] : [count]))
  }
}
