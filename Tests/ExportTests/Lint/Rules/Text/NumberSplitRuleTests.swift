import Export
import Testing

@Suite struct NumberSplitRuleTests {
  @Test(arguments: [
    ("## 借书\n\n与去年同期相比，全县的借阅量增长12\n\n5册，少儿读物最多。\n", true),
    ("## 借书\n\n与去年同期相比，全县的借阅量增长12.\n\n5%，少儿读物最多。\n", true),
    ("## 借书\n\n与去年同期相比，全县的借阅量增长12.\n\n少儿读物最多。\n", false),
    ("## 借书\n\n与去年同期相比，全县的借阅量排到第12\n\n1.少儿读物最多。\n", false),
    ("## 借书\n\n与去年同期相比，全县的借阅量排到第12\n\n2、少儿读物最多。\n", false),
    ("## 借书\n\n2025\n\n2026\n", false),
    ("## 借书\n\n与去年同期相比，全县的借阅量增长12\n\n- 5册\n", false),
  ]) func finds(_ text: String, _ isFound: Bool) throws {
    let linted = try LintedText(text)
    #expect(linted.findings(of: "TX005").map(\.fix?.safety) == (isFound ? [.safe] : []))
    // One cut is one finding.
    if isFound { #expect(linted.findings(of: "TX001").isEmpty) }
  }
}
