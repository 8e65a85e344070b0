import Export
import Testing

@Suite struct MixedDateRuleTests {
  @Test(arguments: [
    "2026年八月十五",
    "2026年五月天",
    "5月七日游",
    "过了2年三月有余日",
    "3月一过",
    "2026年4月2日",
    "二〇二六年四月二日",
    "十二年4月",
    "A4月二日",
    "2026年正月",
    "农历八月15",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "NM007").isEmpty)
  }

  @Test(arguments: [
    ("2026年四月二日", "2026年4月2日"),
    ("二零二六年4月", "2026年4月"),
    ("四月2日", "4月2日"),
    ("4月三十一日", "4月31日"),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "NM007").isEmpty)
    expectSameBytes(linted.fixed("NM007"), mended + "\n")
  }
}
