import Export
import Testing

@Suite struct NoArticleRuleTests {
  @Test(arguments: [
    "", "---\npage: 01\n---\n", "# 要闻\n", "今天晴到多云，北风3级，最低气温9℃。\n",
    "头一锅茶出锅了。\n\n![茶山。](a.jpg)\n\n后来的事。\n",
  ]) func isToldOnce(_ text: String) throws {
    let isPictured = text.contains("![")
    #expect(try LintedText(text).findings(of: "ST001").count == (isPictured ? 0 : 1))
  }

  @Test(arguments: [
    "## 天气\n\n今天晴到多云，北风3级，最低气温9℃。\n", "![茶山。](a.jpg)\n\n■摄影 周野\n\n![茶园。](b.jpg)\n\n■摄影 周野\n",
    "## 招工启事\n\n本店招工。\n", "# 春茶开采\n\n头一锅茶出锅了。\n", "### 春茶\n\n## 春茶开采\n\n头一锅茶出锅了。\n",
  ]) func aPageOfItsKindIsLeftAlone(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "ST001").isEmpty)
  }

  @Test func theFrontMatterIsNoText() throws {
    let linted = try LintedText("---\npage: 01\n---\n\n头一锅茶出锅了。\n")
    #expect(linted.lines(of: "ST001") == [5])
  }

  @Test func textThatHasNoHeadlineIsNotToldTwice() throws {
    #expect(try LintedText("头一锅茶出锅了。\n").findings(of: "ST002").isEmpty)
  }
}
