import Export
import Testing

@Suite struct ImpossibleValueRuleTests {
  @Test(arguments: [
    "2024年2月29日",
    "2月29日",
    "15月龄",
    "13个月",
    "比分15:61",
    "晚24:00",
    "库存25千瓦时",
    "2时61分钟",
    "时速30时",
    "耗时50时",
    "12月31号楼",
    "3月32号线",
    "5月1日周一鸣到场",
    "5月9日（周日）启动",
    "二月三十日",
    "100年2月",
    "晚25时速",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "NM012").isEmpty)
  }

  @Test(arguments: [
    "2023年2月29日", "4月31日", "0月5日", "2026年13月", "13月份", "今晚25时", "18时60分", "上午10:75", "晚25:30", "5月32号",
    "2026年5月1日星期六", "2026年5月1日（周四）", "2026年5月1日，礼拜天",
  ]) func finds(_ text: String) throws {
    #expect(try LintedText("启动\(text)。\n").findings(of: "NM012").count == 1)
  }

  /// A weekday without a year is judged by the day of the issue, over the turn of the year too.
  @Test(arguments: [
    ("2026-05-03", "5月9日（周六）", 0), ("2026-05-03", "5月9日（周日）", 1), ("2025-12-30", "1月3日（周六）", 0),
  ])
  func judgesByTheIssue(_ date: String, _ text: String, _ count: Int) throws {
    let linted = try LintedText("---\ndate: \(date)\n---\n\n启动\(text)。\n")
    #expect(linted.findings(of: "NM012").count == count)
  }

  /// The date of a wire dateline is DL004's.
  @Test func leavesTheDatelineAlone() throws {
    let text = "## 一\n\n新华社澜州4月31日电 头茶出锅，4月31日上市。\n"
    #expect(try LintedText(text).findings(of: "NM012").count == 1)
  }
}
