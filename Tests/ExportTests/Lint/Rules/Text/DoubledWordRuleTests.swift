import Export
import Testing

@Suite struct DoubledWordRuleTests {
  @Test(arguments: [
    "目的的确",
    "不了了之",
    "为了了解",
    "现在在修",
    "是是非非",
    "把把关",
    "成为为民",
    "`的的`",
    "## 一\n\n■记者 的的",
  ]) func findsNothing(_ text: String) throws {
    #expect(
      try LintedText(text + "\n", configuration: "rules:\n  TX006: info\n").findings(of: "TX006").isEmpty)
  }

  @Test(arguments: ["建成的的步道", "亮了了灯", "他就就在河边"]) func finds(_ text: String) throws {
    let linted = try LintedText(text + "\n", configuration: "rules:\n  TX006: info\n")
    #expect(linted.findings(of: "TX006").count == 1)
  }

  @Test func isOffByDefault() throws { #expect(try LintedText("建成的的步道\n").findings(of: "TX006").isEmpty) }
}
