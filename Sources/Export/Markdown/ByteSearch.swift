/// Finds bytes in long texts, eight at a time.
enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The offset of the first LF or CR from `start` on; `limit` when there is none before it.
  static func lineEnd(_ bytes: [UInt8], from start: Int, limit: Int) -> Int {
    let text = bytes.span
    var offset = start
    while offset + 8 <= limit {
      let word = word(text, at: offset)
      if contains(word, .lineFeed) || contains(word, .carriageReturn) { break }
      offset += 8
    }
    while offset < limit, !text[offset].isLineEnd { offset += 1 }
    return offset
  }

  /// The offset of the first byte from `start` on with which an inline may begin; `limit` when there is none
  /// before it.
  static func inlineStart(_ bytes: [UInt8], from start: Int, limit: Int) -> Int {
    let text = bytes.span
    var offset = start
    while offset < limit {
      if offset + 8 <= limit, isPlain(word(text, at: offset)) {
        offset += 8
        continue
      }
      let end = min(offset + 8, limit)
      while offset < end {
        if text[offset].mayBeginInline { return offset }
        offset += 1
      }
    }
    return limit
  }

  /// Whether all eight bytes are letters, digits, spaces, common marks of punctuation or no ASCII.
  private static func isPlain(_ word: UInt64) -> Bool {
    let lowercase = word | ones &* 0x20
    let plain =
      word | mask(of: lowercase, in: 0x61...0x7A) | mask(of: word, in: 0x2C...0x3B)
      | mask(of: word, in: 0x20...0x20)
    return plain & highBits == highBits
  }

  /// The high bit of each byte that, its own high bit aside, lies in the range.
  private static func mask(of word: UInt64, in range: ClosedRange<UInt8>) -> UInt64 {
    let low = word & ~highBits
    let isAtLeast = low &+ ones &* UInt64(0x80 - range.lowerBound)
    let isAbove = low &+ ones &* UInt64(0x7F - range.upperBound)
    return isAtLeast & ~isAbove & highBits
  }

  private static func word(_ text: Span<UInt8>, at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset + 8 <= text.count)
    // Any eight bytes are a number, and the precondition keeps the load inside of the text.
    return unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  private static func contains(_ word: UInt64, _ byte: UInt8) -> Bool {
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & highBits != 0
  }
}

extension UInt8 {
  /// Whether an inline may begin with this byte, so that plain text ends before it.
  fileprivate var mayBeginInline: Bool {
    switch self {
    case 0, .lineFeed, .carriageReturn, .exclamationMark, .ampersand, .asterisk, .lessThan, .leftBracket,
      .backslash, .rightBracket, .underscore, .backtick, .tilde:
      true
    default: false
    }
  }
}
