import Export
import Testing

@Suite struct TruncatedArticleRuleTests {
  private static let whole = "巷口的灯换成了暖光，夜里走路踏实多了。"

  @Test(arguments: [
    ("\(whole)\n\n其余十二条小巷的路灯，将于下月起分", [5]), ("其余十二条小巷的路灯将于下月起分批", [3]), ("其余十二条小巷的路灯，将于下月起：", [3]),
    ("\(whole)\n\n城西社区居民委员会", []), ("\(whole)\n\n2026年5月12日", []), ("\(whole)\n\n- 老街\n- 新村", []),
    ("\(whole)\n\n联系电话，白天晚上都有人接听：0999-1234567", []), ("一盏灯亮在巷口，\n一条巷亮在心头，\n一座城亮在夜里", []),
    ("其余十二条小巷的路灯，将于下月起分（下转第2版）", []), ("他说：“其余十二条小巷的路灯，下月起分批更换”", []),
  ]) func finds(_ body: String, _ lines: [Int]) throws {
    #expect(try LintedText("## 路灯\n\n\(body)\n").lines(of: "ST008") == lines)
  }
}
