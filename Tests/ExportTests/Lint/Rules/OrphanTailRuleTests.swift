import Export
import Testing

@Suite struct OrphanTailRuleTests {
  @Test(arguments: [
    ("## 一\n\n头茶出锅了。\n\n实干为先  \n一渠到底\n", [5]), ("## 一\n\n头茶出锅了。\n\n实干为先\n\n一渠到底\n", [5]),
    ("## 一\n\n头茶出锅了。\n\n■记者 林一苇\n", []), ("## 一\n\n头茶出锅了。\n\n今天就说到这里。\n", []),
    ("要闻\n\n## 一\n\n头茶出锅了。\n", []), ("## 一\n\n茶山的雾\n\n茶人的歌\n", []),
  ]) func finds(_ text: String, _ lines: [Int]) throws {
    #expect(try LintedText(text).lines(of: "ST005") == lines)
  }
}
