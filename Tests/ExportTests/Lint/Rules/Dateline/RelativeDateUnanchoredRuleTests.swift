import Export
import Testing

@Suite struct RelativeDateUnanchoredRuleTests {
  @Test(arguments: [
    "节日前后都有新茶。", "5日前来的人不多。", "生日前夕。", "他说明天气不好。", "证明日子好过。", "最近日子好过。", "当今日子好过。", "十日前往。", "5月12日，头茶出锅了。",
  ]) func lettersOfOtherWordsAreNone(_ text: String) throws {
    #expect(try LintedText("## 一\n\n\(text)\n").findings(of: "DL005").isEmpty)
  }

  @Test(arguments: ["日前，头茶出锅了。", "本报讯 近日，头茶出锅了。", "说明书明天到。", "头茶昨晚出锅。", "过了节，日前头茶出锅。"])
  func wordsAre(_ text: String) throws {
    #expect(try LintedText("## 一\n\n\(text)\n").lines(of: "DL005") == [3])
  }

  @Test func onlyTheFirstIsTold() throws {
    #expect(try LintedText("## 一\n\n昨天和今天。\n\n## 明天开门\n\n今天。\n").lines(of: "DL005") == [3])
  }

  @Test func aDateThatCannotBeReadIsTheFrontMatters() throws {
    #expect(try LintedText("---\ndate: 昨天\n---\n\n## 一\n\n昨天。\n").findings(of: "DL005").isEmpty)
  }
}
