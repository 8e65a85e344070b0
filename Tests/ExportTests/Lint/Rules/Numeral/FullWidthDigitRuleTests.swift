import Export
import Testing

@Suite struct FullWidthDigitRuleTests {
  @Test(arguments: [
    "## 一\n\n■记者 周野Ａ",
    "摆成“Ｃ”形和‘Ｓ’形",
    "`２０`年",
    "第 20 页", "增长8％", "增长8.5％，少了3％",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "NM001").isEmpty)
  }

  @Test(arguments: [
    ("增长５～８％", "增长5～8％"),
    ("第**２**０版", "第**2**0版"),
    ("&#xFF12;倍", "2倍"),
    ("“ＡＢ”座", "“AB”座"),
    ("共１２，３４５人", "共12，345人"),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "NM001").isEmpty)
    expectSameBytes(linted.fixed("NM001"), mended + "\n")
  }

  @Test func oneFindingForTheFile() throws {
    let findings = try LintedText("第１版\n\n第２版，共３版\n").findings(of: "NM001")
    #expect(findings.map(\.count) == [3])
  }
}
