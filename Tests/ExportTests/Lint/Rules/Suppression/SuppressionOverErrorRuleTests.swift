import Testing

@Suite struct SuppressionOverErrorRuleTests {
  @Test func speaksOncePerComment() throws {
    let linted = try LintedText("<!-- validate: ignore PN001 PN003 原样 -->\n## 一,二.三,四\n\n文。\n")
    #expect(linted.findings(of: "SU004").count == 1)
  }

  @Test func aWarningIsNoError() throws {
    let linted = try LintedText("<!-- validate: ignore HD001 原样 -->\n## 老街开门。\n\n文。\n")
    #expect(linted.result.suppressed.count == 1 && linted.findings(of: "SU004").isEmpty)
  }
}
