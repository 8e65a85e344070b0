import Export
import Testing

@Suite struct KickerRoleRuleTests {
  @Test func isFoundInTheMiddleOfAPageToo() throws {
    let text = "## 一\n\n头一件事。\n\n### 家门口 办好事\n\n## 二\n\n第二件事。\n"
    let linted = try LintedText(text)
    #expect(linted.lines(of: "HD002") == [5])
    #expect(linted.findings(of: "HD003").isEmpty)
  }
}
