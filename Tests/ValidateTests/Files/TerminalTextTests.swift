import Testing

@testable import validate

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("“春水” 煎茶", "“春水” 煎茶"), ("a\u{1B}[31mb", "a␛[31mb"), ("a\nb\tc\r\n", "a b c  "),
    ("\u{7F}\u{9B}", "\u{FFFD}\u{FFFD}"),
    ("a\u{202E}b", "a\u{FFFD}b"),
  ])
  func nothingInItMovesTheCursor(text: String, visible: String) {
    #expect(Array(TerminalText.of(text).utf8) == Array(visible.utf8))
  }
}
