import Export
import Testing

@Suite struct ColumnCreditRuleTests {
  @Test(arguments: [
    "灯塔评 栏目统筹：沈知", "栏目统筹：沈知\n\n■记者 周野", "■记者 周野\n\n头茶。\n\n灯塔评 栏目统筹：沈知\n\n责任编辑：苏荷",
    "<!-- 已看过。 -->\n\n灯塔评 栏目统筹：沈知",
  ]) func besideItsArticleItIsRight(_ text: String) throws {
    #expect(try LintedText("## 一\n\n头茶。\n\n\(text)\n").findings(of: "BY009").isEmpty)
  }

  @Test(arguments: [
    "今天晴到多云，北风3级，最低气温9℃。", "### 晨练\n\n清早，市民在湖边打拳。\n\n■摄影 周野",
  ]) func behindSomethingElseItIsTold(_ other: String) throws {
    let linted = try LintedText("## 一\n\n头茶。\n\n\(other)\n\nSHIPING 栏目统筹:沈知\n")
    #expect(linted.findings(of: "BY009").map { linted.context.source[$0.range] } == ["SHIPING 栏目统筹:沈知"])
    #expect(linted.findings(of: "BY009").allSatisfy { $0.fix == nil }, "the colon is PN001's")
    #expect(linted.findings(of: "PN001").count == 1)
  }

  @Test func aLineThatNoArticleOwnsIsTold() throws {
    #expect(try LintedText("SHIPING 栏目统筹：沈知\n\n## 一\n\n头茶。\n").lines(of: "BY009") == [1])
  }
}
