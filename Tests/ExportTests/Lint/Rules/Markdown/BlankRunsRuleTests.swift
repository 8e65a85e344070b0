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
    #expect(linted.findings(of: "MK001").allSatisfy { $0.count == 1 })
    expectSameBytes(linted.fixed("MK001"), mended)
  }

  @Test func oneFindingForTheFile() throws {
    let text = "\n# a\n\n\nb\n\n\n\nc\n"
    let linted = try LintedText(text, defaults: Metadata())
    #expect(linted.findings(of: "MK001").map(\.count) == [3])
    expectSameBytes(linted.fixed("MK001"), "# a\n\nb\n\nc\n")
  }

  /// A comment lets one place pass and leaves the others.
  @Test func placesAreSuppressedOneByOne() throws {
    let text =
      "# a\n\n\nb\n\n<!-- validate: ignore-begin MK001 留白 -->\n\n\nc\n\n<!-- validate: ignore-end MK001 -->\n"
    let result = try LintedText(text, defaults: Metadata()).result
    #expect(result.findings.filter { $0.rule == "MK001" }.map(\.count) == [1])
  }
}
