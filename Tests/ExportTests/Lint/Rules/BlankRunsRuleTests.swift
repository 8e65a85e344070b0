import Export
import Testing

@Suite struct BlankRunsRuleTests {
  @Test(arguments: [
    ("\n# a\n", "# a\n", [1]), ("# a\n\n\nb\n", "# a\n\nb\n", [2]),
    ("# a\r\n\r\n\r\n\r\nb\r\n", "# a\r\n\r\nb\r\n", [2]),
    ("# a\n\n", "# a\n\n", []), ("# a\n\n\n", "# a\n\n", [2]), ("# a\n \n\t\nb\n", "# a\n \nb\n", [2]),
    ("\u{FEFF}\n# a\n", "\u{FEFF}# a\n", [1]),
    ("---\npage: 1\n---\n\n\n# a\n", "---\npage: 1\n---\n\n# a\n", [4]),
    ("- a\n\n\n- b\n", "- a\n\n\n- b\n", []), ("```\na\n\n\nb\n```\n", "```\na\n\n\nb\n```\n", []),
    ("\n---\npage: 1\n---\n", "\n---\npage: 1\n---\n", []),
    ("\n---\n甲: 1\n---\n", "\n---\n甲: 1\n---\n", [1]),
    ("[a]: b\n\n\n[c]: d\n", "[a]: b\n\n[c]: d\n", [2]),
    ("", "", []), ("\n\n", "\n\n", []),
  ]) func leavesOneBlankLine(_ text: String, _ mended: String, _ lines: [Int]) throws {
    let linted = try LintedText(text, defaults: Metadata())
    #expect(linted.lines(of: "MK001") == lines)
    expectSameBytes(linted.fixed("MK001"), mended)
  }
}
