import Export
import Testing

@Suite struct FormulaLeftRuleTests {
  @Test(arguments: [
    ("## 步道\n\n客流增长$1 2 . 5 \\%$。\n", "## 步道\n\n客流增长12.5%。\n"),
    ("## 步道\n\n气温$2 1 \\mathrm { ℃ }$。\n", "## 步道\n\n气温21℃。\n"),
  ]) func aFigureIsWritten(_ text: String, _ fixed: String) throws {
    expectSameBytes(try LintedText(text).fixed("TX012"), fixed)
  }

  @Test func aRealFormulaIsLeftToAPerson() throws {
    let findings = try LintedText("## 步道\n\n坡度是$\\frac{a}{b}^{2}$。\n").findings(of: "TX012")
    #expect(findings.map(\.fix) == [nil])
  }

  @Test(arguments: [
    "## Trails\n\nTickets are $4, and the map $2.\n", "## 步道\n\n门票4$，地图2$。\n", "## Shell\n\nSet `$a \\mathrm $`.\n",
  ]) func leavesAlone(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "TX012").isEmpty)
  }
}
