import Export
import Testing

@Suite struct ArticleWithoutBodyRuleTests {
  @Test(arguments: [
    ("## 一\n\n## 二\n\n头茶。\n", [1]), ("### 引\n\n## 一\n\n### 副\n\n■记者 林一苇\n\n## 二\n\n头茶。\n", [3]),
    ("## 一\n\n***\n", [1]), ("## 一\n\n| 甲 |\n|---|\n| 乙 |\n", []), ("## 一\n\n![图。](a.png)\n", []),
    ("## 一\n\n（下转第2版）\n", []), ("# 要闻\n\n## 一\n\n头茶。\n", []),
  ]) func finds(_ text: String, _ lines: [Int]) throws {
    #expect(try LintedText(text).lines(of: "ST003") == lines)
  }
}
