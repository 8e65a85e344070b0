/// Finds bytes in long texts, sixteen or eight at a time.
@usableFromInline package enum ByteSearch {
  /// Whether some bytes stand in others at an offset.
  @inlinable package static func matches(_ part: [UInt8], in bytes: [UInt8], at start: Int) -> Bool {
    matches(part.span, in: bytes.span, at: start)
  }

  /// Whether some bytes stand in others at an offset.
  @inlinable package static func matches(_ part: Span<UInt8>, in bytes: Span<UInt8>, at start: Int) -> Bool {
    guard bytes.count - start >= part.count else { return false }
    var index = 0
    if part.count >= ByteBlock.count {
      // The last block begins inside of the one before, so that no rest is left.
      while true {
        let differences = ByteBlock(part, at: index).places(unlike: ByteBlock(bytes, at: start + index))
        if ByteBlock.holds(differences) { return false }
        if index == part.count - ByteBlock.count { return true }
        index = min(index + ByteBlock.count, part.count - ByteBlock.count)
      }
    }
    if part.count >= 8 {
      if word(part, at: 0) != word(bytes, at: start) { return false }
      index = part.count - 8
      return word(part, at: index) == word(bytes, at: start + index)
    }
    while index < part.count {
      if bytes[start + index] != part[index] { return false }
      index += 1
    }
    return true
  }

  /// The offset of the first of a byte from `start` on; the length of the text when there is none.
  package static func offset(of byte: UInt8, in text: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset + ByteBlock.count <= text.count {
      if let place = ByteBlock.first(of: ByteBlock(text, at: offset).places(of: byte)) {
        return offset + place
      }
      offset += ByteBlock.count
    }
    if offset + 8 <= text.count {
      let matches = zeros(word(text, at: offset) ^ ones &* UInt64(byte))
      if matches != 0 { return offset + matches.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < text.count, text[offset] != byte { offset += 1 }
    return offset
  }

  /// The offset of the first of two bytes that stand side by side from `start` on; the length of the text when there is
  /// none.
  package static func offset(of first: UInt8, _ second: UInt8, in text: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    // The byte after a block is looked at, too.
    while offset + ByteBlock.count < text.count {
      let pairs =
        ByteBlock(text, at: offset).places(of: first) .& ByteBlock(text, at: offset + 1).places(of: second)
      if let place = ByteBlock.first(of: pairs) { return offset + place }
      offset += ByteBlock.count
    }
    while offset + 1 < text.count {
      if text[offset] == first, text[offset + 1] == second { return offset }
      offset += 1
    }
    return text.count
  }

  /// The number of bytes that two texts have in common at their beginnings.
  package static func commonLength(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Int {
    let shorter = min(first.count, second.count)
    var common = 0
    while common + ByteBlock.count <= shorter {
      let differences = ByteBlock(first, at: common).places(unlike: ByteBlock(second, at: common))
      if let place = ByteBlock.first(of: differences) { return common + place }
      common += ByteBlock.count
    }
    while common < shorter, first[common] == second[common] { common += 1 }
    return common
  }

  /// The offset of the last of a byte up to and including `end`; 0 when there is none.
  package static func lastOffset(of byte: UInt8, in text: Span<UInt8>, through end: Int) -> Int {
    var end = end + 1
    while end >= ByteBlock.count,
      !ByteBlock.holds(ByteBlock(text, at: end - ByteBlock.count).places(of: byte))
    {
      end -= ByteBlock.count
    }
    while end >= 8 {
      let word = word(text, at: end - 8) ^ ones &* UInt64(byte)
      // Exact in each byte, since the last match counts: no byte carries into the next.
      let matches = ~((word & ~highBits &+ ~highBits) | word) & highBits
      if matches != 0 { return end - 1 - matches.leadingZeroBitCount / 8 }
      end -= 8
    }
    while end > 1, text[end - 1] != byte { end -= 1 }
    return max(end - 1, 0)
  }

  /// The offset of the first byte from `start` on that prints no character of a text by itself, U+0000 to U+0020, or that
  /// begins one of U+FFC0 to U+FFFF; the length of the text when there is none.
  package static func offsetOfSpaceOrLast(in text: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    // The byte after a block is looked at, too.
    while offset + ByteBlock.count < text.count {
      let block = ByteBlock(text, at: offset)
      let places =
        block.places(below: 0x21) .| nonCharacterLead(block, followedBy: ByteBlock(text, at: offset + 1))
      if let place = ByteBlock.first(of: places) { return offset + place }
      offset += ByteBlock.count
    }
    while offset < text.count {
      if offset + 8 <= text.count {
        let word = word(text, at: offset)
        if less(word, than: 0x21) == 0, !mayHoldLast(word) {
          offset += 8
          continue
        }
      }
      let end = min(offset + 8, text.count)
      while offset < end {
        let byte = text[offset]
        if byte <= 0x20 || byte == 0xEF && offset + 1 < text.count && text[offset + 1] == 0xBF {
          return offset
        }
        offset += 1
      }
    }
    return offset
  }

  /// Whether two texts are the same bytes.
  package static func equal(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    first.count == second.count && matches(first, in: second, at: 0)
  }

  /// Whether two texts are the same bytes.
  package static func equal(_ first: String, _ second: String) -> Bool {
    let (first, second) = (first.utf8Span.span, second.utf8Span.span)
    return first.count == second.count && matches(first, in: second, at: 0)
  }

  /// Whether a word stands in a text, compared byte by byte. Meant for short texts.
  @inlinable package static func contains(_ word: String, in text: String) -> Bool {
    let (word, text) = (word.utf8Span.span, text.utf8Span.span)
    var start = 0
    while start + word.count <= text.count {
      var length = 0
      while length < word.count, text[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
      start += 1
    }
    return false
  }

  /// The lowest bit of each byte.
  @inlinable package static var ones: UInt64 { 0x0101_0101_0101_0101 }
  /// The highest bit of each byte.
  @inlinable package static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// The offset of the first LF or CR from `start` on; `limit` when there is none before it.
  package static func lineEnd(_ bytes: [UInt8], from start: Int, limit: Int) -> Int {
    let text = bytes.span
    var offset = start
    while offset + ByteBlock.count <= limit {
      let block = ByteBlock(text, at: offset)
      let places = block.places(of: .lineFeed) .| block.places(of: .carriageReturn)
      if let place = ByteBlock.first(of: places) { return offset + place }
      offset += ByteBlock.count
    }
    while offset < limit, !text[offset].isLineEnd { offset += 1 }
    return offset
  }

  /// Whether all bytes are ASCII.
  package static func isASCII(_ bytes: Span<UInt8>) -> Bool {
    var offset = 0
    while offset + 8 <= bytes.count {
      if word(bytes, at: offset) & highBits != 0 { return false }
      offset += 8
    }
    while offset < bytes.count {
      if bytes[offset] >= 0x80 { return false }
      offset += 1
    }
    return true
  }

  /// Whether a text holds a LF.
  package static func containsLineFeed(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    return offset(of: .lineFeed, in: bytes, from: 0) < bytes.count
  }

  /// Eight bytes as a number, the first one lowest.
  @inlinable package static func word(_ text: Span<UInt8>, at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset + 8 <= text.count)
    // Any eight bytes are a number, and the precondition keeps the load inside of the text.
    return UInt64(
      littleEndian: unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Where one of U+FFC0 to U+FFFF begins in a block of UTF-8, of which the next block begins one byte after.
  @inlinable package static func nonCharacterLead(_ block: ByteBlock, followedBy next: ByteBlock)
    -> ByteBlock.Places
  {
    block.places(of: 0xEF) .& next.places(of: 0xBF)
  }

  /// Whether one of eight bytes may have to be escaped in XML: a control character, one of `"&<>`, or perhaps a byte of
  /// U+FFFE or U+FFFF.
  @inlinable package static func mayNeedEscape(_ word: UInt64) -> Bool {
    less(word, than: 0x20) != 0 || contains(word & ~(ones &* 0x04), 0x22)
      || contains(word & ~(ones &* 0x02), 0x3C)
      || mayHoldLast(word)
  }

  /// Whether one of eight bytes may begin one of U+FFC0 to U+FFFF: `EF BF` and one more.
  @inlinable static func mayHoldLast(_ word: UInt64) -> Bool {
    contains(word, 0xEF) && (contains(word, 0xBF) || word >> 56 == 0xEF)
  }

  /// The highest bit of each of eight bytes that is less than a number of at most 128; bytes after the first such one may
  /// seem to be.
  @inlinable static func less(_ word: UInt64, than limit: UInt64) -> UInt64 {
    (word &- ones &* limit) & ~word & highBits
  }

  /// The highest bit of each of eight bytes that is zero; bytes after the first such one may seem to be.
  @inlinable static func zeros(_ word: UInt64) -> UInt64 { less(word, than: 1) }

  @inlinable static func contains(_ word: UInt64, _ byte: UInt8) -> Bool {
    zeros(word ^ ones &* UInt64(byte)) != 0
  }
}
