import Export
import Testing

@Suite struct PhotoCreditInNewsBylineRuleTests {
  @Test(arguments: [
    "■记者 林一苇\n\n头茶。", "头茶。\n\n■摄影 周野", "■记者 林一苇\n\n■摄影 周野\n\n头茶。", "![茶山。](a.jpg)\n\n■摄影 周野\n\n头茶。",
    "■摄影报道 周野\n\n头茶。", "■摄影 周野",
  ]) func isRight(_ text: String) throws {
    #expect(try LintedText("## 一\n\n\(text)\n").findings(of: "CP006").isEmpty)
  }

  @Test(arguments: ["## 一\n\n### 二\n\n■摄影 周野\n\n头茶。\n", "## 一\n\n<!-- 已看过。 -->\n\n■摄影 周野\n\n头茶。\n"])
  func isFoundBelowTheHeadlineBlock(_ text: String) throws {
    #expect(try LintedText(text).lines(of: "CP006") == [5])
    #expect(try LintedText(text).findings(of: "CP001").isEmpty)
  }
}
