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
    "## 一\n\n一盏灯。\n\n今天，新井的水最高温度有88摄氏度，是几口井里最热的。\n",
    "## 一\n\n一盏灯。\n\n北边的岛上今天飘起大雪，阵风9级，最低气温降到零下15℃，渡船停了一班又一班。\n",
    "## 一\n\n一盏灯。\n\n昨天夜里全镇大雨，阵风7级，最低气温8℃。\n",
    "## 一\n\n一盏灯。\n\n今天下着小雨，棚里的最高温度却有32摄氏度，菜农们忙着揭膜。\n",
  ]) func leavesAlone(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "ST006").isEmpty)
  }

  @Test(arguments: [
    "今天白天到夜里多云转阴，局部有小雨，偏南风3到4级，最高气温26℃。", "市气象台预报：明天阴有阵雨，东北风4到5级，气温18到25℃，出门请带伞。",
    "天气：晴，南风2～3级，15℃～26℃，相对湿度40%。", "明天：小雨转多云，气温12～18℃。",
    "今天阴有小雨,东风4级,湖面阵风7级。明天多云,最低气温15℃。",
  ]) func forecastsInOtherWords(_ forecast: String) throws {
    #expect(try LintedText("## 一\n\n一盏灯，一条巷。\n\n\(forecast)\n").lines(of: "ST006") == [5])
  }
}
