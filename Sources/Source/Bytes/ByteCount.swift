/// Counts what UTF-8 text holds, eight bytes or more at a time.
package enum ByteCount {
  /// How often a byte stands in a text.
  package static func of(_ byte: UInt8, in text: Span<UInt8>) -> Int {
    var count = 0
    var offset = ByteSearch.offset(of: byte, in: text, from: 0)
    while offset < text.count {
      count += 1
      offset = ByteSearch.offset(of: byte, in: text, from: offset + 1)
    }
    return count
  }

  /// The number of UTF-16 code units of a part of UTF-8 text: every character is one, those of four bytes two.
  static func utf16(_ bytes: [UInt8], _ offsets: Range<Int>) -> Int {
    let text = bytes.span
    var count = 0
    var offset = offsets.lowerBound
    while offset + 8 <= offsets.upperBound {
      let word = ByteSearch.word(text, at: offset)
      // The high bit of each byte 10xxxxxx, and of each byte 1111xxxx.
      let continues = word & ~(word << 1) & ByteSearch.highBits
      let isLong = word & word << 1 & word << 2 & word << 3 & ByteSearch.highBits
      // Bytes of 0 and 1, whose sum the product has in its highest byte.
      count +=
        8 - Int(((continues >> 7) &* ByteSearch.ones) >> 56) + Int(((isLong >> 7) &* ByteSearch.ones) >> 56)
      offset += 8
    }
    while offset < offsets.upperBound {
      let byte = text[offset]
      if byte & 0xC0 != 0x80 { count += byte < 0xF0 ? 1 : 2 }
      offset += 1
    }
    return count
  }

  /// The number of characters of a part of UTF-8 text.
  package static func characters(_ bytes: [UInt8], _ offsets: Range<Int>) -> Int {
    let text = bytes.span
    var count = 0
    var offset = offsets.lowerBound
    while offset + 8 <= offsets.upperBound {
      let word = ByteSearch.word(text, at: offset)
      let continues = word & ~(word << 1) & ByteSearch.highBits
      count += 8 - Int(((continues >> 7) &* ByteSearch.ones) >> 56)
      offset += 8
    }
    while offset < offsets.upperBound {
      if text[offset] & 0xC0 != 0x80 { count += 1 }
      offset += 1
    }
    return count
  }

  /// The number of characters of UTF-8 text that are neither spaces nor control characters of ASCII.
  package static func printed(_ bytes: [UInt8]) -> Int {
    let text = bytes.span
    var count = 0
    var offset = 0
    while offset + 8 <= text.count {
      let word = ByteSearch.word(text, at: offset)
      let continues = word & ~(word << 1) & ByteSearch.highBits
      // A byte of ASCII passes 0x7F when 0x5F is added, if it prints; none can carry.
      let prints = (word & ~ByteSearch.highBits &+ ByteSearch.ones &* 0x5F | word) & ByteSearch.highBits
      count += Int(((((prints & ~continues) >> 7) &* ByteSearch.ones) >> 56))
      offset += 8
    }
    while offset < text.count {
      if text[offset] > 0x20, text[offset] & 0xC0 != 0x80 { count += 1 }
      offset += 1
    }
    return count
  }
}
