import Export
import Testing

@Suite struct CaptionWithoutCreditRuleTests {
  @Test(arguments: [
    ("## 一\n\n头茶。\n\n![茶山。](a.png)\n\n后来。\n", [5]), ("## 一\n\n头茶。\n\n![茶山。](a.png)\n\n（周野 摄）\n", []),
    ("## 一\n\n头茶。\n\n![](a.png)\n", []), ("## 一\n\n头茶。\n\n### 写人\n\n一人一章。\n\n### 写水\n\n书里有水。\n", []),
    ("## 一\n\n头茶。\n\n### 写水\n\n书里有水。水边有人。\n", []), ("## 一\n\n头茶。\n\n### 写水\n\n书里有水。\n\n水边有人。\n", []),
  ]) func finds(_ text: String, _ lines: [Int]) throws {
    #expect(try LintedText(text).lines(of: "CP002") == lines)
  }
}
