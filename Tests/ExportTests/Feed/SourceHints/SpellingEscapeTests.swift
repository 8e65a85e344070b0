import Testing

@testable import Feed

@Suite struct SpellingEscapeTests {
  @Test(arguments: [
    ("", ""), ("* a, b", "*\\sa\\c\\sb"), ("\n\r\t\\", "\\n\\r\\t\\\\"), ("?>", "\\u{3f}>"),
    ("甲\u{20000}", "\\u{7532}\\u{20000}"), ("\u{0}", "\\u{0}"),
  ])
  func isPlainASCIIAndComesBack(text: String, escaped: String) throws {
    let result = SpellingEscape.escape(text.unicodeScalars)
    #expect(result == escaped)
    #expect(result.utf8.allSatisfy { (0x21...0x7E).contains($0) })
    #expect(SpellingEscape.unescape(result) == Array(text.unicodeScalars))
  }

  @Test(arguments: ["\\", "\\x", "\\u", "\\u{", "\\u{}", "\\u{d800}", "\\u{1234567}"])
  func refusesWhatItDidNotWrite(text: String) {
    #expect(SpellingEscape.unescape(text) == nil)
  }
}
