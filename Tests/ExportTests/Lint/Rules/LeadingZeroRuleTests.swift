import Export
import Testing

@Suite struct LeadingZeroRuleTests {
  @Test(arguments: [
    "版本到v.5%",
    "年会结束.20%的人",
    "升到.5",
    "见图.5%",
    "0.5%",
    "路径/a/.5%",
    "增长.5.5%",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "NM008").isEmpty)
  }

  @Test(arguments: [
    ("下降.25%", "下降0.25%"),
    ("仅.5‰", "仅0.5‰"),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "NM008").isEmpty)
    expectSameBytes(linted.fixed("NM008"), mended + "\n")
  }
}
