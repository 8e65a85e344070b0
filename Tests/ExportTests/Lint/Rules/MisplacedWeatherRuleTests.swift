import Export
import Testing

@Suite struct MisplacedWeatherRuleTests {
  private static let forecast = "今天晴到多云，北风3级，最低气温9℃。"

  @Test func movesBehindTheFrontMatter() throws {
    let head = "---\npage: 01\n---\n\n"
    let linted = try LintedText("\(head)## 一\n\n一盏灯，一条巷。\n\n\(Self.forecast)\n\n## 二\n\n头茶。\n")
    let mended = "\(head)\(Self.forecast)\n\n## 一\n\n一盏灯，一条巷。\n\n## 二\n\n头茶。\n"
    expectSameBytes(linted.fixed("ST006"), mended)
    #expect(try LintedText(mended).findings(of: "ST006").isEmpty)
  }

  @Test func lineEndsAreTheFilesOwn() throws {
    let linted = try LintedText("## 一\r\n\r\n一盏灯。\r\n\r\n\(Self.forecast)\r\n")
    expectSameBytes(linted.fixed("ST006"), "\(Self.forecast)\r\n\r\n## 一\r\n\r\n一盏灯。\r\n")
  }

  @Test func safeFixesLeaveIt() throws {
    let text = "## 一\n\n一盏灯。\n\n\(Self.forecast)\n"
    expectSameBytes(try LintedText(text).fixed("ST006", safety: .safe), text)
  }

  @Test(arguments: [
    "## 天气\n\n\(forecast)\n", "\(forecast)\n\n## 一\n\n一盏灯。\n", "## 寒潮预警\n\n\(forecast)\n\n一盏灯。\n",
    "## 一\n\n今天雨下了一天。\n\n\(forecast)\n",
  ]) func leavesAlone(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "ST006").isEmpty)
  }
}
