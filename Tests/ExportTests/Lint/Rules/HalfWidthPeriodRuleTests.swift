import Export
import Testing

@Suite struct HalfWidthPeriodRuleTests {
  @Test(arguments: [
    ("活动结束.", 1), ("活动结束. 明天再来.", 2), ("他说“明天再来.”", 1), ("大家看了《山居》.", 1), ("水温21.5度", 0),
    ("作家列夫.阿尔丁", 0), ("后来呢...", 0), ("一. 自带水杯", 0), ("访问 example.com 报名", 0), ("It is over.", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(
      try LintedText("## 纳凉\n\n\(text)\n").findings(of: "PN003").map(\.count) == (count == 0 ? [] : [count]))
  }
}
