import Export
import Testing

@Suite struct CaptionWithoutCreditRuleTests {
  @Test(arguments: [
    ("## 一\n\n头茶。\n\n![茶山。](a.png)\n\n后来。\n", [5]), ("## 一\n\n头茶。\n\n![茶山。](a.png)\n\n（周野 摄）\n", []),
    ("## 一\n\n头茶。\n\n![](a.png)\n", []), ("## 一\n\n头茶。\n\n### 写人\n\n一人一章。\n\n### 写水\n\n书里有水。\n", []),
    ("## 一\n\n头茶。\n\n### 写水\n\n书里有水。水边有人。\n", []), ("## 一\n\n头茶。\n\n### 写水\n\n书里有水。\n\n水边有人。\n", []),
    ("## 一\n\n头茶。\n\n### 河滩风筝\n\n孩子们在河滩上放风筝。\n", [5]),
    ("## 一\n\n头茶。\n\n### 河滩风筝\n\n5月9日，放风筝的人聚在一起。\n", [5]),
    ("## 一\n\n头茶。\n\n### 盼修路\n\n茶农们昨天提出，上山的路该修了。\n", []),
    ("## 一\n\n头茶。\n\n### 车站改名\n\n老站下月将改叫新站。\n", []),
    ("## 一\n\n头茶。\n\n### 票价\n\n老人免费，学生半价。\n", []),
  ]) func finds(_ text: String, _ lines: [Int]) throws {
    #expect(try LintedText(text).lines(of: "CP002") == lines)
  }
}
