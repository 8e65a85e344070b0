import Export
import Testing

@Suite struct HalfWidthPeriodRuleTests {
  @Test(arguments: [
    ("活动结束.", 1), ("活动结束. 明天再来.", 2), ("他说“明天再来.”", 1), ("大家看了《山居》.", 1), ("水温21.5度", 0),
    ("作家列夫.阿尔丁", 0), ("后来呢...", 0), ("一. 自带水杯", 0), ("访问 example.com 报名", 0), ("It is over.", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(
      try LintedText("## 纳凉\n\n\(text)\n").findings(of: "PN003").map(\.count)
        == Array(repeating: 1, count: count))
  }

  @Test(arguments: [
    ("湖边的凉亭坐满了人.说书的还没来。", "湖边的凉亭坐满了人.说书的还没来。"), ("纳凉到九点.“明天还来。”", "纳凉到九点。“明天还来。”"),
    ("亭子里有茶（凉茶）.亭外有风。", "亭子里有茶（凉茶）。亭外有风。"), ("他喊“开船”.人都站起来。", "他喊“开船”。人都站起来。"),
    ("气温降到21℃.夜里更凉。", "气温降到21℃。夜里更凉。"), ("凉亭修好有三年.2025年又添一座。", "凉亭修好有三年.2025年又添一座。"),
  ]) func betweenClauses(_ text: String, _ mended: String) throws {
    let linted = try LintedText("## 纳凉\n\n\(text)\n")
    #expect(linted.findings(of: "PN003").count == 1)
    expectSameBytes(linted.fixed("PN003"), "## 纳凉\n\n\(mended)\n")
  }

  @Test(arguments: [
    "诗人约翰.贝尔森来过凉亭。", "唱戏的叫安娜.卡琳，村里人都认得。", "路过桥头.老街.北岸.渡口四处。", "比分是三.五，没有人记得。", "（三）. 自带水杯",
    "第二. 自带水杯",
  ]) func namesAndListsAreLeftAlone(_ text: String) throws {
    #expect(try LintedText("## 纳凉\n\n\(text)\n").findings(of: "PN003").isEmpty)
  }

  @Test func manyAreOneFinding() throws {
    let text = "## 纳凉\n\n" + (1...4).map { "第\($0)夜也来人.\n\n" }.joined()
    #expect(try LintedText(text).findings(of: "PN003").map(\.count) == [4])
  }
}
