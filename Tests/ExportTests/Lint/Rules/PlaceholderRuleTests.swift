import Export
import Testing

@Suite struct PlaceholderRuleTests {
  @Test(arguments: [
    "待核", "茶××××农", "尺码XXL与XXXL", "有待核实。", "数字待核定", "xxxy茶", "AUTODO茶", "Only XXX here", "王×和李××", "（名单略）",
  ])
  func others(_ text: String) throws {
    let count = ["待核", "茶××××农"].contains(text) ? 1 : 0
    #expect(try LintedText("## 一\n\n\(text)\n").findings(of: "RG003").count == count)
  }

  @Test(arguments: ["电话：×××××××××", "共XXXXXX元", "茶【】农", "名单（略）", "TODO 补图说"]) func aRowIsOnePlaceholder(
    _ text: String
  ) throws {
    #expect(try LintedText("## 一\n\n\(text)\n").findings(of: "RG003").count == 1)
  }

  @Test func twoAreTwo() throws {
    #expect(try LintedText("## 一\n\n共XXX户，XXX人（待核）。\n").findings(of: "RG003").count == 3)
  }
}
