import Export
import Testing

@Suite struct WanYiRangeRuleTests {
  @Test(arguments: [
    "5000～1万人",
    "3亿～5亿元",
    "2025—2026万里行",
    "9～5万",
    "G3-5万",
    "3～5元",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "NM005").isEmpty)
  }

  @Test(arguments: [
    ("1.5～2万亿元", "1.5万亿～2万亿元"),
    ("3至5万人", "3万至5万人"),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "NM005").isEmpty)
    expectSameBytes(linted.fixed("NM005"), mended + "\n")
  }
}
