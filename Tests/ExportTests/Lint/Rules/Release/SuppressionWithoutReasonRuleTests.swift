import Testing

@Suite struct SuppressionWithoutReasonRuleTests {
  @Test(arguments: [
    ("ignore PN001", 1), ("ignore PN001：", 1), ("ignore PN001 -", 1), ("ignore PN001 原样", 0), ("忽略 PN001", 1),
  ]) func wantsAReason(comment: String, count: Int) throws {
    let linted = try LintedText("## 题\n\n<!-- validate: \(comment) -->\n文,字。\n")
    #expect(linted.findings(of: "RG005").count == count)
    #expect(linted.result.suppressed.count == 1)
  }

  @Test func theEndOfARangeNeedsNone() throws {
    let text =
      "## 题\n\n<!-- validate: ignore-begin PN001 原样 -->\n\n文,字。\n\n<!-- validate: ignore-end PN001 -->\n\n文。\n"
    #expect(try LintedText(text).findings(of: "RG005").isEmpty)
  }
}
