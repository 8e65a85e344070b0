import Export
import Testing

@Suite struct HanLatinSpaceRuleTests {
  @Test(arguments: [
    ("新增 5 个摊位", 2),
    ("用 GPS 定位", 2),
    ("新增5个摊位", 0),
    ("本报讯 5月起开张", 0),
    ("开张。\n\n本报讯 5月起开张。", 0),
    ("见 https://example.com 页", 0),
    ("来信 a@example.com 即可", 0),
    ("用 `git` 命令", 0),
    ("**新增** 5 个摊位", 1),
    ("开张。③2 周野 摄", 0),
    ("Open Desk 软件", 1),
    ("**夜市开张 12家摊位同夜亮灯**", 0),
    ("- 夜市开张 12家摊位亮灯", 0),
    ("读《夜市 24小时》一书，有 12 张图。", 2),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(
      try LintedText("## 夜市\n\n\(text)\n").findings(of: "PN015").map(\.count) == (count == 0 ? [] : [count]))
  }

  @Test(arguments: ["## 夜市 5个摊位", "### 夜市 5个摊位", "■记者 周野 5人", "## 夜市\n\n头茶出锅了。\n\nDENGTAPING 栏目统筹:许知渡"])
  func headlinesAndBylinesAreLeftAlone(_ line: String) throws {
    #expect(try LintedText("\(line)\n\n开张了。\n").findings(of: "PN015").isEmpty)
  }

  @Test(arguments: [
    ("本报讯 5月起新增5个摊位，用GPS定位。", "本报讯 5 月起新增 5 个摊位，用 GPS 定位。"), ("新增 5 个，**共5个**。", "新增 5 个，**共 5 个**。"),
    ("见 `新5个` 和 https://example.com 。", "见 `新5个` 和 https://example.com 。"),
  ]) func spacesAreSetWhereTheHouseWantsThem(_ text: String, _ fixed: String) throws {
    let linted = try LintedText("## 夜市\n\n\(text)\n", configuration: "house:\n  spacing: require\n")
    expectSameBytes(linted.fixed("PN015"), "## 夜市\n\n\(fixed)\n")
  }
}
