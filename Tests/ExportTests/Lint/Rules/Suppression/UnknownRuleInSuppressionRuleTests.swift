import Testing

@Suite struct UnknownRuleInSuppressionRuleTests {
  @Test(arguments: [
    ("ignore TX01 原样", "TX001"), ("ignore TX001, colum-break 原样", "column-break"),
    ("ignore TX999 原样", "validate rules"),
    ("ingore TX001 原样", "ignore"), ("ignore-star TX001", "ignore"), ("忽视 TX001 原样", "忽略"),
  ]) func suggests(comment: String, suggestion: String) throws {
    let findings = try LintedText("## 题\n\n<!-- validate: \(comment) -->\n文。\n").findings(of: "SU002")
    #expect(findings.count == 1)
    #expect(findings.first?.remedy?.chinese.contains(suggestion) == true)
  }

  @Test func theNamesThatExistWork() throws {
    let linted = try LintedText("## 题\n\n<!-- validate: ignore PN001, PN01 原样 -->\n文,字。\n")
    #expect(linted.result.suppressed.map(\.finding.rule) == ["PN001"])
    #expect(linted.findings(of: "SU002").count == 1)
  }
}
