import Export
import Testing

@Suite struct NewSinceBaselineRuleTests {
  @Test func infosAreNotCounted() throws {
    let text =
      "---\ndate: 2026-04-02\npage: 01\nissue: 9127\neditors: {责任编辑: 陆知行}\n---\n\n## 春茶开采\n\n### 头一锅出了\n\n茶香。\n"
    let linted = try LintedText(text, baseline: [])
    #expect(linted.findings.map(\.rule) == ["HD003"])
  }

  @Test func canBeSwitchedOff() throws {
    let linted = try LintedText("## 春茶开采。\n\n茶香。\n", configuration: "rules: {RG006: off}", baseline: [])
    #expect(linted.findings(of: "RG006").isEmpty && !linted.findings.isEmpty)
  }
}
