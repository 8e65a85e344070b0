import Testing

@testable import Source

@Suite struct ByteSearchTests {
  private static let texts = [
    "", "a", "临江县", "abcdefgh", "abcdefghi", "é\u{20000}中a", "临江县的水渠修好了，两岸稻田放上了水。",
    String(repeating: "中\u{1F33E}a", count: 9), "12345678\u{1F33E}\u{1F33E}",
    "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}",
  ]

  @Test(arguments: texts + ["\n", "临江\n县", "1234567\n", "12345678\n", "123456789\r"])
  func findsLineEnds(text: String) {
    let bytes = Array(text.utf8)
    #expect(ByteSearch.isASCII(bytes.span) == bytes.allSatisfy { $0 < 0x80 })
    #expect(ByteSearch.containsLineFeed(text) == bytes.contains(0x0A))
    #expect(
      ByteSearch.lineEnd(bytes, from: 0, limit: bytes.count)
        == bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count)
  }

  @Test(arguments: [
    ("ab", "cab", true), ("ab", "ba", false), ("", "a", true), ("a", "", false), ("aab", "aaab", true),
    ("江县", "临江县", true), ("e\u{301}", "é", false),
  ])
  func comparesBytes(word: String, text: String, isThere: Bool) {
    #expect(ByteSearch.contains(word, in: text) == isThere)
  }

  @Test(arguments: [("ab", 1, true), ("ab", 0, false), ("bc", 2, false), ("", 3, true), ("c", 2, false)])
  func standsAtAnOffset(part: String, offset: Int, stands: Bool) {
    #expect(ByteSearch.matches(Array(part.utf8), in: Array("cab".utf8), at: offset) == stands)
  }

  @Test(
    arguments: texts + [
      "<", "<<", "12345678<", "临江，县城", " 1234567", "1234567 ", "\u{0}", "全角，标点。\u{FFFE}",
      "，\u{FFBF}，\u{FFC0}",
    ])
  func findsBytes(text: String) {
    let bytes = Array(text.utf8)
    for start in 0...bytes.count {
      let rest = bytes[start...]
      #expect(
        ByteSearch.offset(of: UInt8(ascii: "<"), in: bytes.span, from: start)
          == rest.firstIndex(of: UInt8(ascii: "<")) ?? bytes.count)
      guard start < bytes.count else { continue }
      #expect(
        ByteSearch.lastOffset(of: UInt8(ascii: "<"), in: bytes.span, through: start)
          == bytes[...start].lastIndex(of: UInt8(ascii: "<")) ?? 0)
      #expect(
        ByteSearch.offsetOfSpaceOrLast(in: bytes.span, from: start)
          == rest.indices.first { index in
            rest[index] <= 0x20 || rest[index...].starts(with: [0xEF, 0xBF])
          } ?? bytes.count)
    }
  }

  @Test func comparesEightBytesAtATime() {
    let text = Array("临江县的水渠修好了，两岸稻田放上了水。".utf8)
    for start in text.indices {
      for end in start...text.count {
        #expect(ByteSearch.matches(Array(text[start..<end]), in: text, at: start))
        guard end > start else { continue }
        var other = Array(text[start..<end])
        other[other.count - 1] ^= 1
        #expect(!ByteSearch.matches(other, in: text, at: start))
      }
    }
  }
}
