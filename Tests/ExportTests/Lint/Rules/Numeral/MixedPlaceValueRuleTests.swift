import Export
import Testing

@Suite struct MixedPlaceValueRuleTests {
  @Test(arguments: [
    "5千米",
    "2千瓦时",
    "0.5百分点",
    "2百货公司",
    "2025百强",
    "26609千公顷",
    "3万",
    "5亿",
    "前5十佳",
    "A5千",
    "7十一",
    "五千人",
    "5百度",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "NM009").isEmpty)
  }

  @Test(arguments: [
    ("1.25千吨", "1250吨"),
    ("0.5百万", "50万"),
    ("3万5千元", "3万5千元"),
    ("3百5十人", "3百5十人"),
    ("5十多人", "50多人"),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "NM009").isEmpty)
    expectSameBytes(linted.fixed("NM009"), mended + "\n")
  }
}
