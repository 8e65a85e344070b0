import Export
import Testing

@Suite struct UnusedSuppressionRuleTests {
  private static let comment = "<!-- validate: ignore TX001 原样 -->"

  /// What goes with the comment: its line and a blank line, but never what keeps two blocks apart.
  @Test(arguments: [
    ("## 题\n\n|\n\n文。\n", "## 题\n\n文。\n"), ("## 题\n\n|\n文。\n", "## 题\n\n文。\n"),
    ("## 题\n|\n文。\n", "## 题\n\n文。\n"), ("## 题\n\n甲。\n|\n乙。\n", "## 题\n\n甲。\n\n乙。\n"),
    ("## 题\n\n甲。\n|\n\n乙。\n", "## 题\n\n甲。\n\n乙。\n"), ("## 题\n\n文。\n\n|\n", "## 题\n\n文。\n"),
    ("## 题\n\n文。\n|\n", "## 题\n\n文。\n"), ("|\n\n## 题\n\n文。\n", "## 题\n\n文。\n"),
    ("\u{FEFF}|\n\n## 题\n", "\u{FEFF}## 题\n"), ("## 题\r\n\r\n|\r\n\r\n文。\r\n", "## 题\r\n\r\n文。\r\n"),
    ("---\npage: 1\n---\n|\n\n## 题\n", "---\npage: 1\n---\n\n## 题\n"),
    ("## 题\n\n甲。\n|\n---\n", "## 题\n\n甲。\n\n---\n"), ("|\n---\npage: 1\n---\n", "|\n---\npage: 1\n---\n"),
    ("## 题\n\n<!--\nvalidate: ignore TX001\n原样\n-->\n\n文。\n", "## 题\n\n文。\n"),
    ("## 题\n\n<!-- 甲 -->|\n\n文。\n", "## 题\n\n<!-- 甲 -->|\n\n文。\n"),
  ]) func deletesTheComment(text: String, mended: String) throws {
    let linted = try LintedText(text.replacing("|", with: Self.comment))
    #expect(linted.findings(of: "SU001").count == 1)
    expectSameBytes(linted.fixed("SU001", safety: .safe), mended.replacing("|", with: Self.comment))
  }

  @Test(arguments: ["- 甲\n\n|\n\n- 乙\n", "> 甲\n\n|\n\n> 乙\n", "    甲\n\n|\n\n    乙\n"])
  func whatWouldRunTogetherNeedsAnEye(_ text: String) throws {
    let fix = try LintedText(text.replacing("|", with: Self.comment)).findings(of: "SU001").first?.fix
    #expect(fix?.safety == .unsafe)
  }

  @Test func deletesBothEndsOfARange() throws {
    let text = """
      ## 题

      <!-- validate: ignore-begin TX001 原样 -->

      文。

      <!-- validate: ignore-end TX001 -->

      文。

      """
    expectSameBytes(try LintedText(text).fixed("SU001", safety: .safe), "## 题\n\n文。\n\n文。\n")
  }

  @Test func anEndThatOthersNeedStays() throws {
    let text = """
      ## 题

      <!-- validate: ignore-begin TX001, PN001 原样 -->

      文,字。

      <!-- validate: ignore-end -->

      文。

      """
    let finding = try #require(try LintedText(text).findings(of: "SU001").first)
    #expect(finding.fix == nil && finding.message.chinese.contains("TX001"))
  }

  @Test func deletesOnlyTheNamesThatAreUnused() throws {
    let text = "## 题\n\n<!-- validate: ignore TX001, PN001 TX002 原样 -->\n文,字。\n"
    expectSameBytes(
      try LintedText(text).fixed("SU001", safety: .safe), "## 题\n\n<!-- validate: ignore PN001 原样 -->\n文,字。\n"
    )
  }

  @Test func aRuleThatDoesNotRunIsNotMissed() throws {
    let text = "## 题\n\n<!-- validate: ignore BY003 TX001 原样 -->\n文。\n"
    #expect(
      try LintedText(text, configuration: "rules: {TX001: off, BY003: off}").findings(of: "SU001").isEmpty)
    #expect(try LintedText(text, defaults: Metadata()).findings(of: "SU001").isEmpty)
  }

  @Test(arguments: [
    ("文<!-- validate: ignore PN001 原样 -->,字。", "夹在"), ("文,字。\n\n<!-- validate: ignore-end PN001 -->", "没有开始"),
  ]) func saysWhyItDoesNothing(text: String, words: String) throws {
    let findings = try LintedText("## 题\n\n\(text)\n").findings(of: "SU001")
    #expect(findings.count == 1 && findings.first?.message.chinese.contains(words) == true)
  }
}
