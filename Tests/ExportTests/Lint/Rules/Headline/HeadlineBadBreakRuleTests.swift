import Export
import Testing

@Suite struct HeadlineBadBreakRuleTests {
  @Test(arguments: [
    "我们身边的 好医生", "老街 了解一下", "爱心 的士送考", "一夜 等来好消息", "等 一个人", "守灯人 等三年", "这里 等一座桥", "首批“图书船” 下水", "AI 等你来 试",
    "26 公里 步道", "他说：“ Hello”",
  ]) func isRight(_ headline: String) throws {
    #expect(try LintedText("## \(headline)\n\n头茶。\n").findings(of: "HD005").isEmpty)
  }

  @Test(arguments: [
    ("身边 的好医生", "的"), ("河修好 了", "了"), ("清淤、护岸 等", "等"), ("清淤 等十余项工程", "等"), ("“新农人 ”种茶", "”"),
    ("老街 ，开门", "，"),
    ("种茶的“ 新农人”", "“"), ("读《 苇岸纪事》", "《"), ("身边  的好医生", "的"), ("身边\u{3000}的好医生", "的"),
  ]) func isFoundAtTheCharacter(_ headline: String, _ character: String) throws {
    let linted = try LintedText("## \(headline)\n\n头茶。\n")
    #expect(linted.findings(of: "HD005").map { linted.context.source[$0.range] } == [character])
  }

  @Test func decksAndCrossheadsCount() throws {
    let text = "### 身边 的人\n\n## 一\n\n### 路上 的灯\n\n头茶。\n\n### 湖上 的船\n\n二茶。\n"
    #expect(try LintedText(text).lines(of: "HD005") == [1, 5, 9])
  }
}
