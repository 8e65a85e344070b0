import Testing

@testable import Source

@Suite struct ByteCountTests {
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
      #expect(ByteCount.utf16(bytes, 0..<offset) == before.utf16.count)
    }
  }

  @Test(arguments: texts)
  func countsCharacters(text: String) {
    let bytes = Array(text.utf8)
    for start in bytes.indices {
      for end in start...bytes.count {
        let expected = bytes[start..<end].count { $0 & 0xC0 != 0x80 }
        #expect(ByteCount.characters(bytes, start..<end) == expected)
      }
    }
  }

  @Test(arguments: texts + ["aaa", String(repeating: "a中", count: 20)])
  func countsOneByte(text: String) {
    let bytes = Array(text.utf8)
    for byte in Set(bytes).union([0x0A]) {
      #expect(ByteCount.of(byte, in: bytes.span) == bytes.count { $0 == byte })
    }
  }

  /// Against a count byte by byte, at every length and place.
  @Test(arguments: ["", "a b\tc\n", "江水 涨了\u{7F}~!\u{0}\u{1F} \u{3000}𠀀é", "\u{20}\u{21}\u{7E}\u{80}"])
  func countsWhatPrints(text: String) {
    let bytes = Array(String(repeating: text, count: 4).utf8)
    for end in 0...bytes.count {
      let part = Array(bytes[..<end])
      #expect(ByteCount.printed(part) == part.count { $0 > 0x20 && $0 & 0xC0 != 0x80 })
    }
  }
}
