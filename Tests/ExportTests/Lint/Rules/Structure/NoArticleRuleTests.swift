import Export
import Testing

@Suite struct NoArticleRuleTests {
  @Test(arguments: [
    "", "\n \n", "---\npage: 01\n---\n", "<!-- 留空 -->\n", "# 要闻\n",
    "头一锅茶出锅了。\n\n![茶山。](a.jpg)\n\n后来的事。\n", "![茶山。](a.jpg)\n\n■摄影 周野\n\n头一锅茶出锅了，茶香飘满山。\n",
    "- 春茶开采\n- 老街修好\n", "| 站 | 时间 |\n|---|---|\n| 河东 | 9 |\n", "> 头一锅茶出锅了。\n", "```\n茶\n```\n",
    "<h2>春茶</h2>\n<p>出锅了。</p>\n", "### 春茶开采\n\n头一锅茶出锅了。\n", "**春茶开采**\n\n头一锅茶出锅了。\n",
    "# 澄湾日报\n\n**春茶开采**\n\n头一锅茶出锅了。\n", "## 2026年5月12日 星期二\n\n头一锅茶出锅了。\n",
    "## 第3版 综合\n\n头一锅茶出锅了。\n", "## A03 要闻\n\n头一锅茶出锅了。\n", "# 汀洲晚报\n\n头一锅茶出锅了。\n",
    "The kettle is on. Tea is served at noon.\n", "# TUESDAY, MAY 12, 2026\n\nTea is served at noon.\n",
    "# The Tarn Herald\n\nTea is served at noon.\n",
  ]) func isToldOnce(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "ST001").count == 1)
  }

  @Test(arguments: [
    "## 天气\n\n今天晴到多云，北风3级，最低气温9℃。\n", "今天晴到多云，北风3级，最低气温9℃。\n",
    "![茶山。](a.jpg)\n\n■摄影 周野\n\n![茶园。](b.jpg)\n\n■摄影 周野\n", "## 招工启事\n\n本店招工。\n",
    "（广告）\n\n新茶上市 河东茶行\n", "# 春茶开采\n\n头一锅茶出锅了。\n", "### 春茶\n\n## 春茶开采\n\n头一锅茶出锅了。\n",
    "## 五一的茶\n\n头一锅茶出锅了。\n", "## 日报社招新\n\n头一锅茶出锅了。\n", "## May Day on Mill Lane\n\nTea is served.\n",
    "## 要闻\n\n■记者 林一苇\n\n头一锅茶出锅了。\n",
  ]) func aPageOfItsKindIsLeftAlone(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "ST001").isEmpty)
  }

  @Test(arguments: [
    ("**春茶开采**\n\n头一锅茶出锅了。\n", "bold"), ("### 春茶开采\n\n头一锅茶出锅了。\n", "two #"),
    ("# 澄湾日报\n\n头一锅茶出锅了。\n", "names the paper"), ("", "is empty"), ("---\npage: 01\n---\n", "front matter"),
  ]) func saysWhatStandsInItsPlace(_ text: String, _ word: String) throws {
    let finding = try #require(try LintedText(text).findings(of: "ST001").first)
    #expect(finding.message.english.contains(word) && finding.remedy != nil)
  }

  @Test func ofAnEmptyFileNothingElseIsSaid() throws {
    #expect(try LintedText("\n\n").findings.filter { !$0.rule.hasPrefix("MK") }.map(\.rule) == ["ST001"])
  }

  @Test func theFrontMatterIsNoText() throws {
    let linted = try LintedText("---\npage: 01\n---\n\n头一锅茶出锅了。\n")
    #expect(linted.lines(of: "ST001") == [5])
  }

  @Test func textThatHasNoHeadlineIsNotToldTwice() throws {
    let linted = try LintedText("头一锅茶出锅了。\n")
    #expect(linted.findings(of: "ST002").isEmpty && linted.findings(of: "ST011").isEmpty)
  }
}
