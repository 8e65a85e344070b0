import Export
import Testing

@Suite struct CreditWithoutCaptionRuleTests {
  @Test(arguments: [
    ("## 一\n\n头茶。\n\n### 夜市\n\n■摄影 周野\n\n## 二\n\n茶山。\n", [7]), ("## 夜市\n\n■摄影 周野\n", [3]),
    ("## 夜市\n\n■摄影 周野\n\n灯亮了。\n", []), ("## 一\n\n![夜市。](a.png)\n\n■摄影 周野\n\n头茶。\n", []),
    ("## 夜市\n\n■记者 周野\n", []),
  ]) func finds(_ text: String, _ lines: [Int]) throws {
    #expect(try LintedText(text).lines(of: "CP001") == lines)
  }

  @Test func theHeadingIsNotCountedTwice() throws {
    #expect(try LintedText("## 夜市\n\n■摄影 周野\n").findings(of: "ST003").isEmpty)
  }
}
