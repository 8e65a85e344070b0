import Export
import Testing

@Suite struct UnbalancedTitleRuleTests {
  @Test(arguments: [
    ("读《山居》。", 0), ("读《山居。", 1), ("读山居》。", 1), ("读《〈山居〉札记》。", 0), ("读《〈山居》。", 1), ("1 < 2 >> 3", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(try LintedText("## 读书\n\n\(text)\n").findings(of: "QT003").count == count)
  }
}
