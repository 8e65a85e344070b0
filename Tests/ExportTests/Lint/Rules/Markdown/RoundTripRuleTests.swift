import Export
import Testing

@Suite struct RoundTripRuleTests {
  @Test(arguments: [
    "", "---\n", "---\ndate: 2026-05-12\n---\n\n---\n\n茶\n", "[甲]: /a\n\n[甲]\n", "茶  \n农\\\n渔\n",
    "1. 甲\n\n   乙\n2. 丙\n\n+ 丁\n",
    "![茶。](a.png)\n\n■摄影 周野\n",
  ]) func commonMarkdownSurvives(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "MK010").isEmpty)
  }

  /// Wherever it stands among lists that survive, as many paragraphs apart as there may be.
  @Test(arguments: 0...4, 0...4) func onlyTheFaultIsReported(before: Int, after: Int) throws {
    func paragraphs(_ count: Int) -> String { String(repeating: "茶。\n\n", count: count) }
    let opening = "- 采摘\n- 炒制\n\n" + paragraphs(before)
    let fault = "> - > 甲\n>   >\n>   [乙]: /b\n>   > 丙\n\n"
    let text = opening + fault + paragraphs(after) + "1. 采摘\n2. 炒制\n"
    let findings = try LintedText(text).findings(of: "MK010")
    #expect(findings.map(\.range.lowerBound) == [opening.utf8.count])
  }

  @Test(arguments: 0...4) func listsApartSurvive(between: Int) throws {
    let list = "- 采摘\n- 炒制\n\n"
    let text = (0..<3).map { _ in list + String(repeating: "茶。\n\n", count: between) }.joined()
    #expect(try LintedText(text).findings(of: "MK010").isEmpty)
  }
}
