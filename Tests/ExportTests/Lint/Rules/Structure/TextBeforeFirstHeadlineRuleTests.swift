import Export
import Testing

@Suite struct TextBeforeFirstHeadlineRuleTests {
  @Test(arguments: [
    "澄湾日报\n", "要闻 02\n", "2026年5月12日 星期二\n", "国内统一连续出版物号 CN 99-0001 今日8版 每份1.5元 报料热线 000-0000\n",
    "责任编辑：陆知行 校对：闻人溪\n",
    "- 社区食堂添了夜宵档 2版\n- 首批流动图书船下水 3版\n", "<!-- 已看过。 -->\n", "（上接第1版）\n", "![五月的苍湖。](a.jpg)\n\n■摄影 周野\n",
    "今天晴到多云，北风3级，最低气温9℃。\n", "编者按：老街修了三年，今天起分三篇讲讲它的故事。\n", "The town has a new market.\n",
    "[今日导读：老街开门迎客，渔港通了岸电，列车加开两对，图书船下水了](https://example.cn/)\n",
  ]) func furnitureIsLeftAlone(_ top: String) throws {
    #expect(try LintedText("\(top)\n## 一\n\n头茶。\n").findings(of: "ST002").isEmpty)
  }

  @Test(arguments: [
    "头一锅茶出锅了。\n", "茶农说，头一锅茶出锅的时候天还没有亮，灶膛里的火已经烧了半个钟头，屋里满是香\n", "■记者 林一苇\n", "■摄影：看图\n",
    "澄湾日报\n\n头一锅茶出锅了。\n", "### 茶山\n\n头一锅茶出锅了。\n", "**新茶**出锅了！\n",
  ]) func textIsTold(_ top: String) throws {
    #expect(try LintedText("\(top)\n## 一\n\n头茶。\n").findings(of: "ST002").count == 1)
  }

  @Test func severalParagraphsAreOneFault() throws {
    #expect(try LintedText("头茶出锅了。\n\n二茶也好。\n\n## 一\n\n头茶。\n").lines(of: "ST002") == [1])
  }
}
