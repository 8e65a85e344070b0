import Export
import Testing

@Suite struct TrailingSpaceRuleTests {
  @Test(arguments: [
    ("a \nb\n", "a\nb\n"), ("a  \nb\n", "a  \nb\n"), ("a     \nb\n", "a  \nb\n"), ("a   \n", "a\n"),
    ("a  \n", "a  \n"),
    ("a\t\nb\n", "a\nb\n"), ("a \r\nb\r\n", "a\r\nb\r\n"), ("# a   \n\nb\n", "# a\n\nb\n"),
    ("a\n \nb\n", "a\n\nb\n"),
    ("```\na   \n```\n", "```\na   \n```\n"), ("    a   \n", "    a   \n"), ("`a \nb`\n", "`a \nb`\n"),
    ("- a \n- b\n", "- a\n- b\n"),
    ("> a   \n> b\n", "> a  \n> b\n"), ("<div> \n</div>\n", "<div> \n</div>\n"),
    ("---\npage: 1 \n---\n", "---\npage: 1 \n---\n"),
    ("[a](b \"c \nd\")\n", "[a](b \"c \nd\")\n"), ("a\u{3000}\n", "a\u{3000}\n"), ("a ", "a"),
  ]) func deletes(_ text: String, _ mended: String) throws {
    expectSameBytes(try LintedText(text, defaults: Metadata()).fixed("MK003"), mended)
  }

  @Test func oneFindingForTheFile() throws {
    let linted = try LintedText("a \nb\n\nc   \n\nd\t\n", defaults: Metadata())
    #expect(linted.findings(of: "MK003").map(\.count) == [3])
    #expect(linted.lines(of: "MK003") == [1])
  }
}
