import Export
import Testing

@Suite struct DateNameRuleTests {
  @Test(arguments: [
    "315路公交",
    "住在512室",
    "一二九师",
    "911电话",
    "五四运动",
    "A315晚会",
    "“3·15”晚会",
    "3·15晚会",
    "一百二十九运动",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "NM013").isEmpty)
  }

  @Test(arguments: [
    ("他说：“315晚会又来了。”", "他说：“315晚会又来了。”"),
    ("9.11事件", "“9·11”事件"),
    ("一二八事变", "一·二八事变"),
    ("54青年节", "五四青年节"),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "NM013").isEmpty)
    expectSameBytes(linted.fixed("NM013"), mended + "\n")
  }
}
