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
    sum(bytes, offsets) { word in
      let isLong = word & word << 1 & word << 2 & word << 3 & ByteSearch.highBits
      return 8 - highBitCount(continuations(word)) + highBitCount(isLong)
    } byte: {
      $0 & 0xC0 == 0x80 ? 0 : $0 < 0xF0 ? 1 : 2
    }
  }

  /// The number of characters of a part of UTF-8 text.
  package static func characters(_ bytes: [UInt8], _ offsets: Range<Int>) -> Int {
    sum(bytes, offsets) { word in
      8 - highBitCount(continuations(word))
    } byte: {
      $0 & 0xC0 == 0x80 ? 0 : 1
    }
  }

  /// The number of characters of UTF-8 text that are neither spaces nor control characters of ASCII.
  package static func printed(_ bytes: [UInt8]) -> Int {
    sum(bytes, bytes.indices) { word in
      // A byte of ASCII passes 0x7F when 0x5F is added, if it prints; none can carry.
      let prints = (word & ~ByteSearch.highBits &+ ByteSearch.ones &* 0x5F | word) & ByteSearch.highBits
      return highBitCount(prints & ~continuations(word))
    } byte: {
      $0 > 0x20 && $0 & 0xC0 != 0x80 ? 1 : 0
    }
  }

  /// Adds up what eight bytes at a time count, and each of the bytes that are left over.
  @inline(__always) private static func sum(
    _ bytes: [UInt8], _ offsets: Range<Int>, word count: (UInt64) -> Int, byte countOfByte: (UInt8) -> Int
  ) -> Int {
    let text = bytes.span
    var sum = 0
    var offset = offsets.lowerBound
    while offset + 8 <= offsets.upperBound {
      sum += count(ByteSearch.word(text, at: offset))
      offset += 8
    }
    while offset < offsets.upperBound {
      sum += countOfByte(text[offset])
      offset += 1
    }
    return sum
  }

  /// The high bit of each byte `10xxxxxx`.
  @inline(__always) private static func continuations(_ word: UInt64) -> UInt64 {
    word & ~(word << 1) & ByteSearch.highBits
  }

  /// How many bytes have the high bit, of bytes with no other: the product has the sum in its highest byte.
  @inline(__always) private static func highBitCount(_ word: UInt64) -> Int {
    Int(((word >> 7) &* ByteSearch.ones) >> 56)
  }
}
