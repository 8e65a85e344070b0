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
}
