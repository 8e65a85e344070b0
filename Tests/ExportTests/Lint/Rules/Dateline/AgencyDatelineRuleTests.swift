import Export
import Testing

@Suite struct AgencyDatelineRuleTests {
  private static func messages(_ text: String, date: String? = nil) throws -> [String] {
    let front = date.map { "---\ndate: \($0)\n---\n\n" } ?? ""
    return try LintedText("\(front)## 一\n\n\(text)头茶。\n").findings(of: "DL004").map(\.message.chinese)
  }

  @Test(arguments: [
    "新华社澜州4月30日电 ", "据新华社澜州4月30日电（记者沈知微顾北辰）", "新华社澜州2月29日电 ", "新华社澜州2024年2月29日电 ", "本报澜州4月1日电 ", "新华社澜州12日电 ",
    "新华社澜州7月31日电 题:", "新华社4月1日发表文章，", "本报讯 4月31日", "本报讯（记者 周野）", "新华社电 ", "人民日报5月12日讯 ", "新华社澜州5月12日专电 ",
    "新华社记者4月12日在澜州看到，", "本报4月1日刊登的文章说，", "新华社澜州４月１２日电 ", "本报讯（见图）", "新华社澜州4月12日（星期日）发布消息，",
  ]) func isRight(_ opening: String) throws {
    #expect(try Self.messages(opening).isEmpty)
  }

  @Test(arguments: [
    ("新华社澜州4月31日电 ", "电头的日期“4月31日”不存在"), ("新华社澜州13月1日电 ", "电头的日期“13月1日”不存在"), ("新华社澜州32日电 ", "电头的日期“32日”不存在"),
    ("新华社澜州2025年2月29日电 ", "电头的日期“2025年2月29日”不存在"), ("中新社澜州4月电 ", "电头的日期“4月”写法不对"),
    ("新华社澜州4.12电 ", "电头的日期“4.12”写法不对"),
    ("新华社澜州4-12电 ", "电头的日期“4-12”写法不对"), ("新华社澜州4月12号电 ", "电头的日期“4月12号”写法不对"),
    ("新华社澜州4月12电 ", "电头的日期“4月12”写法不对"),
    ("新华社澜州4月12日 （记者 沈知微）", "电头“4月12日”后面缺“电”字"), ("新华社澜州4月12日电（记者 沈知微，", "消息头里的括号没有收住"),
    ("本报讯（记者 周野 ", "消息头里的括号没有收住"),
    ("本报讯(记者 周野 通讯员 许闻笛 ", "消息头里的括号没有收住"),
  ]) func isFound(_ opening: String, _ message: String) throws {
    #expect(try Self.messages(opening) == [message])
  }

  @Test(arguments: [
    ("4月12日", "2026-04-12", 0), ("4月13日", "2026-04-12", 1), ("12月31日", "2026-01-01", 0),
    ("2026年12月31日", "2026-01-01", 1), ("2月29日", "2026-03-01", 1),
    ("2月29日", "2028-03-01", 0),
  ]) func theIssueHasADay(_ day: String, _ issue: String, _ count: Int) throws {
    #expect(try Self.messages("新华社澜州\(day)电 ", date: issue).count == count)
  }

  @Test func everyParagraphThatOpensSoIsLookedAt() throws {
    #expect(try LintedText("## 一\n\n头茶。\n\n新华社澜州4月31日电 二茶。\n").lines(of: "DL004") == [5])
  }
}
