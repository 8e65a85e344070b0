import Export
import Testing

@Suite struct HyphenDateRuleTests {
  @Test(arguments: [
    "2026-05-01",
    "2026-4-5",
    "GB/T 7408-2005",
    "2011-12赛季",
    "2026-27年度",
    "以5-1获胜",
    "最终于5-1的比分",
    "定于5-10人",
    "分3-5年",
    "2026-4号文",
    "A2026-4",
    "定于13-1开放",
    "[2026-4](a-2026-4.md)x",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "NM010").isEmpty)
  }

  @Test(arguments: [
    ("将于12-31关闭", "将于12月31日关闭"),
    ("建成（2026-4）", "建成（2026年4月）"),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "NM010").isEmpty)
    expectSameBytes(linted.fixed("NM010"), mended + "\n")
  }
}
