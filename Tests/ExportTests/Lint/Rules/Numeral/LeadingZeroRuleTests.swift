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
    "增长.5.5%", "`增长.`5%", "`码值.`5%，少儿", "船开走了.5小时后回来", "人都散了.3个人留下", "游客减少.2026年再看", "门票降到.5kmx",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "NM008").isEmpty)
  }

  @Test(arguments: [
    ("下降.25%", "下降0.25%"),
    ("仅.5‰", "仅0.5‰"), ("高了.6个百分点", "高了0.6个百分点"), ("缩短.5小时", "缩短0.5小时"), ("重.75 kg", "重0.75 kg"),
    ("轻了.7公斤", "轻了0.7公斤"), ("多收.2吨", "多收0.2吨"),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "NM008").isEmpty)
    expectSameBytes(linted.fixed("NM008"), mended + "\n")
  }
}
