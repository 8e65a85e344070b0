import Export
import Testing

@Suite struct DoubleApproxRuleTests {
  @Test(arguments: [
    "约30人",
    "30人左右",
    "节约30%左右",
    "制约3人左右",
    "附近3公里左右",
    "近20多年来",
    "近3年左右",
    "最近10天左右",
    "约60岁以上老人",
    "约30人，左右两侧",
    "约30人上下班",
    "英超20多支球队",
    "约一起左右",
    "不超过30人",
    "超过30人",
    "约3米左右各一",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "NM011").isEmpty)
  }

  @Test(arguments: ["约30人左右", "大约三四百米左右", "超过60分以上", "逾百余人", "近万余户", "约有3～4个小时左右", "接近40℃左右", "约3万人左右"])
  func finds(_ text: String) throws {
    #expect(try LintedText("现场来了\(text)。\n").findings(of: "NM011").count == 1)
  }
}
