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
    ("要“甲”而不是“乙”、“丙”而不是“丁”", 0),
    ("从“甲”到“乙”、从《丙》到《丁》", 0),
    ("由《甲》说到《乙》、《丙》说到《丁》", 0),
    ("把“甲”改成“乙”、“丙”", 1),
    ("“甲”、“乙”和“丙”", 1),
    ("**“甲”**、**“乙”**", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(
      try LintedText("## 评选\n\n\(text)\n").findings(of: "PN010").map(\.count) == (count == 0 ? [] : [count]))
  }
}
