import Export
import Testing

@Suite struct PercentRangeRuleTests {
  @Test(arguments: [
    "2024～2026%",
    "8～5%",
    "A5～8%",
    "5%～8%",
    "5，8%",
    "3-5-8%",
    "由5增到8%",
    "温度5～8℃",
    "English 5-8% only",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "NM004").isEmpty)
  }

  @Test(arguments: [
    ("占5至8%", "占5%至8%"),
    ("占5—8％", "占5％—8％"),
    ("占**5**～8%", "占**5**%～8%"),
    ("占**5～8%**", "占**5%～8%**"),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "NM004").isEmpty)
    expectSameBytes(linted.fixed("NM004"), mended + "\n")
  }
}
