import Testing

@Suite struct BlanketSuppressionRuleTests {
  @Test(arguments: [
    "<!-- validate: ignore -->", "<!-- validate: ignore all 原样 -->", "<!-- validate: 忽略 全部 -->",
    "<!-- validate: ignore * -->", "<!-- validate: ignore because of the source -->",
    "<!-- validate: ignore-begin PN001 原样 -->",
  ]) func suppressesNothing(_ comment: String) throws {
    let linted = try LintedText("## 题\n\n\(comment)\n文,字。\n")
    #expect(linted.findings(of: "SU003").count == 1)
    #expect(linted.result.suppressed.isEmpty && linted.findings(of: "PN001").count == 1)
    #expect(linted.findings(of: "SU001").isEmpty && linted.findings(of: "RG005").isEmpty)
  }

  @Test func aRangeAroundTheWholePageSuppressesNothing() throws {
    let linted = try LintedText(
      "---\npage: 1\n---\n\n<!-- validate: ignore-begin PN001 原样 -->\n\n## 题\n\n文,字。\n\n<!-- validate: ignore-end -->\n"
    )
    #expect(linted.findings(of: "SU003").count == 1)
    #expect(linted.findings(of: "PN001").count == 1)
  }
}
