import Export
import Testing

@Suite struct DigitWithJiRuleTests {
  @Test(arguments: [
    "Python3几何",
    "20 几户",
    "2几乎",
    "花了10几内亚法郎",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "NM003").isEmpty)
  }

  @Test(arguments: [
    ("100几棵", "一百几棵"),
    ("1020几棵", "一千零二十几棵"),
    ("25几棵", "25几棵"),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "NM003").isEmpty)
    expectSameBytes(linted.fixed("NM003"), mended + "\n")
  }
}
