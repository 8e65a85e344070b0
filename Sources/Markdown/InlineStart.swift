import Source

extension ByteSearch {
  /// The offset of the first byte from `start` on with which an inline may begin; `limit` when there is none
  /// before it.
  static func inlineStart(_ bytes: [UInt8], from start: Int, limit: Int) -> Int {
    let text = bytes.span
    var offset = start
    while offset + ByteBlock.count <= limit {
      let places = ByteBlock(text, at: offset).placesWhereInlineMayBegin
      if let place = ByteBlock.first(of: places) { return offset + place }
      offset += ByteBlock.count
    }
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
}

extension ByteBlock {
  /// Where an inline may begin.
  fileprivate var placesWhereInlineMayBegin: Places {
    places(of: 0) .| places(of: .lineFeed) .| places(of: .carriageReturn) .| places(of: .exclamationMark)
      .| places(of: .ampersand) .| places(of: .asterisk) .| places(of: .lessThan)
      .| places(in: .leftBracket ... .rightBracket) .| places(of: .underscore) .| places(of: .backtick)
      .| places(of: .tilde)
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
