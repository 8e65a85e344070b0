/// Looks over UTF-8 for what nearly all of a Chinese text is made of, in a fifth of the time that the standard library takes
/// to check every case.
enum QuickUTF8 {
  /// The number of bytes that are known to be UTF-8 in whole characters. What stands after them may be so too: the
  /// standard library knows.
  static func prefix(of text: Span<UInt8>) -> Int {
    var offset = 0
    while offset + 8 <= text.count {
      let word = ByteSearch.word(text, at: offset)
      if word & ByteSearch.highBits == 0 {
        offset += 8
      } else if word & 0xC0C0F0_C0C0F0 == 0x8080E0_8080E0, isSure(word), isSure(word >> 24) {
        offset += 6
      } else if word & 0xC0C0F0 == 0x8080E0, isSure(word) {
        offset += 3
      } else if word & 0x80 == 0 {
        offset += 1
      } else if word & 0xC0E0 == 0x80C0, word & 0xFF >= 0xC2 {
        offset += 2
      } else {
        break
      }
    }
    return offset
  }

  /// Whether the lowest byte begins characters from U+1000 to U+CFFF or from U+E000 on, if it begins one of three bytes:
  /// those around hold what is overlong or half of a pair.
  private static func isSure(_ word: UInt64) -> Bool { word & 0x0F != 0 && word & 0x0F != 0x0D }
}
