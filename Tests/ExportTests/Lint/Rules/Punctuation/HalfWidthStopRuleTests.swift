import Export
import Testing

@Suite struct HalfWidthStopRuleTests {
  @Test(arguments: [
    ("增长了12%,达到新高", 1), ("最高气温21℃,适合出游", 1), ("读了《山居》,很喜欢", 1), ("叫“阳光驿站”,很好找", 1),
    ("去年达3.5亿元,今年更多", 1), ("用上了GPS,方便多了", 1), ("方案(试行),即日起执行", 1), ("他问“行吗?”", 1),
    ("共有1,200人", 0), ("比分3:2", 0), ("晚上8:30开门", 0), ("A,B,C三组", 0), ("在Yahoo!看到的", 0),
    ("见http://example.com/查询?q=1&r=2,3", 0), ("用`a,b`和`中,文`", 0), ("He said: \"no\", then left; why?", 0),
    ("“Good”, she said. “Fine”, he said.", 0), ("安徽,\n浙江,\n江苏", 2), ("大家看“新貌”,\n都说好", 1),
    ("来吧!!!", 3), ("真的?!", 2), ("Yahoo!! 春茶", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(
      try LintedText("## 春茶\n\n\(text)\n").findings(of: "PN001").map(\.count) == (count == 0 ? [] : [count]))
  }

  @Test func twoFiguresAreReportedAndLeft() throws {
    let linted = try LintedText("## 春茶\n\n明天东风4,5级。\n")
    #expect(linted.findings(of: "PN001").map(\.count) == [1])
    #expect(linted.findings(of: "PN001").map(\.fix) == [nil])
  }

  @Test func entitiesAreDecodedFirst() throws {
    let linted = try LintedText("## 春茶\n\n春茶&nbsp;上市&ldquo;了&rdquo;&comma;人多\\,热闹\n")
    #expect(linted.findings(of: "PN001").map(\.count) == [2])
    expectSameBytes(linted.fixed("PN001"), "## 春茶\n\n春茶&nbsp;上市&ldquo;了&rdquo;，人多，热闹\n")
  }

  @Test func bylinesAreNotText() throws {
    #expect(try LintedText("## 春茶\n\n■记者:林一苇,周野\n\n头茶出锅。\n").findings(of: "PN001").isEmpty)
  }
}
