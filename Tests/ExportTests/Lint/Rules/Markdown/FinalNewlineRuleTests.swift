import Export
import Testing

@Suite struct FinalNewlineRuleTests {
  @Test(arguments: [
    ("# a", "# a\n"), ("# a\r\n\r\nb", "# a\r\n\r\nb\r\n"), ("a\rb", "a\rb\r"), ("", ""),
    ("\u{FEFF}", "\u{FEFF}"), ("a\n", "a\n"),
  ]) func addsTheLineEndOfTheFile(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text, defaults: Metadata())
    expectSameBytes(linted.fixed("MK002"), mended)
  }
}
