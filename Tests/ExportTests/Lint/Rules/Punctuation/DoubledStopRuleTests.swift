import Export
import Testing

@Suite struct DoubledStopRuleTests {
  @Test(arguments: [
    ("开张。。人多。", 1),
    ("开张，，人多；；摊多。", 2),
    ("开张，。人多。", 1),
    ("开张？。", 1),
    ("开张。。。", 0),
    ("开张！！", 0),
    ("真的？！", 0),
    ("开张……。", 0),
    ("“开张。”。", 0),
    ("甲、、乙", 1),
    ("开张。.", 0),
    ("a,,b 开张", 0),
    ("**开张。**。", 1),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(try LintedText("## 夜市\n\n\(text)\n").findings(of: "PN006").count == count)
  }

  @Test(arguments: [("开张，，", "开张，", FixSafety.safe), ("开张？。", "开张？", .unsafe), ("开张；，", "开张；", .unsafe)])
  func keepsTheHeavier(_ text: String, _ fixed: String, _ safety: FixSafety) throws {
    let linted = try LintedText("## 夜市\n\n\(text)\n")
    #expect(linted.findings(of: "PN006").map(\.fix?.safety) == [safety])
    expectSameBytes(linted.fixed("PN006"), "## 夜市\n\n\(fixed)\n")
  }

  @Test func whatAColumnBreakBroughtTogetherIsNoSlip() throws {
    let half = "从前走这条路要打着手电，现在一路都亮堂堂的，老人小孩都敢出来走一走了，连狗都不叫了，"
    #expect(try LintedText("## 夜市\n\n\(half)\n\n，真好。\n").findings(of: "PN006").isEmpty)
  }
}
