import Testing

@testable import Export

@Suite struct ByteSearchTests {
  private static let texts = [
    "", "a", "临江县", "abcdefgh", "abcdefghi", "é\u{20000}中a", "临江县的水渠修好了，两岸稻田放上了水。",
    String(repeating: "中\u{1F33E}a", count: 9), "12345678\u{1F33E}\u{1F33E}",
    "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}",
  ]

  @Test(arguments: texts)
  func countsUnitsOfUTF16(text: String) {
    let bytes = Array(text.utf8)
    var offset = 0
    for scalar in text.unicodeScalars {
      offset += UTF8.width(scalar)
      let before = String(decoding: bytes[..<offset], as: UTF8.self)
      #expect(ByteSearch.countUTF16(bytes, 0..<offset) == before.utf16.count)
    }
  }

  @Test(arguments: texts + ["\n", "临江\n县", "1234567\n", "12345678\n", "123456789\r"])
  func findsLineEnds(text: String) {
    let bytes = Array(text.utf8)
    #expect(ByteSearch.holdsLineFeed(text) == bytes.contains(0x0A))
    #expect(
      ByteSearch.lineEnd(bytes, from: 0, limit: bytes.count)
        == bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count)
  }

  @Test(arguments: [
    ("ab", "cab", true), ("ab", "ba", false), ("", "a", true), ("a", "", false), ("aab", "aaab", true),
    ("江县", "临江县", true), ("e\u{301}", "é", false),
  ])
  func comparesBytes(word: String, text: String, isThere: Bool) {
    #expect(ByteSearch.holds(word, in: text) == isThere)
  }

  @Test(arguments: [("ab", 1, true), ("ab", 0, false), ("bc", 2, false), ("", 3, true), ("c", 2, false)])
  func standsAtAnOffset(part: String, offset: Int, stands: Bool) {
    #expect(ByteSearch.stands(Array(part.utf8), in: Array("cab".utf8), at: offset) == stands)
  }
}
