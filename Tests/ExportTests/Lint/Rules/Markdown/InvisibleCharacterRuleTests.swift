import Export
import Testing

@Suite struct InvisibleCharacterRuleTests {
  @Test(arguments: [
    ("全村\u{A0}\u{A0}12户", "全村 12户"), ("全村 \u{A0}12户", "全村 12户"), ("全村\t12户", "全村 12户"),
    ("茶\u{AD}农\u{200E}笑", "茶农笑"),
    ("\u{3000}\u{3000}茶\n\u{3000}农", "茶\n农"), ("茶农\u{A0}\n笑", "茶农\n笑"),
    ("■记者 林一苇\u{A0}周野\n\n茶", "■记者 林一苇 周野\n\n茶"),
  ]) func areMended(_ text: String, _ mended: String) throws {
    expectSameBytes(try LintedText(text).fixed("MK006"), mended)
  }

  /// What would be read as other Markdown afterwards is reported and left.
  @Test(arguments: ["\u{3000}\u{3000}1. 茶农", "\u{200B}# 茶农", "\u{3000}- 茶农", "茶\n\u{A0}\n农", "> \u{3000}+ 茶"])
  func isLeftToAPerson(_ text: String) throws {
    let findings = try LintedText(text).findings(of: "MK006")
    #expect(findings.count == 1 && findings.allSatisfy { $0.fix == nil })
  }

  @Test(arguments: [
    "English\u{A0}text", "■记者 林一苇\u{3000}周野\n\n茶", "## 植树\u{3000}护绿\n\n茶", "`茶\u{A0}农`", "茶&nbsp;农",
    "**“茶”\u{200B}**农",
    "茶农\u{3000}笑了",
  ]) func otherRulesAndDeliberateOnesAreLeftAlone(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "MK006").isEmpty)
  }
}
