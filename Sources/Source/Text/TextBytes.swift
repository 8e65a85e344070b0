/// Steps through UTF-8 bytes character by character, for the small scanners of this stage.
extension [UInt8] {
  /// The number of bytes of the character that starts at an offset.
  @inlinable package func width(at offset: Int) -> Int {
    switch self[offset] {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// The character that starts at an offset.
  @inlinable package func scalar(at offset: Int) -> Unicode.Scalar {
    let first = self[offset]
    if first < 0x80 { return Unicode.Scalar(first) }
    if first & 0xF0 == 0xE0, offset + 2 < count {
      let value =
        UInt32(first & 0x0F) << 12 | UInt32(self[offset + 1] & 0x3F) << 6 | UInt32(self[offset + 2] & 0x3F)
      return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
    let width = Swift.min(width(at: offset), count - offset)
    var value = UInt32(first)
    if width > 1 {
      value &= 0x7F >> UInt32(width)
      for index in offset + 1..<offset + width { value = value << 6 | UInt32(self[index] & 0x3F) }
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The offset of the last character before an offset greater than 0.
  @inlinable package func start(before offset: Int) -> Int {
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The number of characters in a range of offsets.
  package func characterCount(_ offsets: Range<Int>) -> Int {
    ByteCount.characters(self, offsets)
  }

  /// Whether a word stands at an offset and ends before `end`.
  @inlinable package func has(_ word: String, at offset: Int, before end: Int) -> Bool {
    let (word, text) = (word.utf8Span.span, span)
    guard offset + word.count <= end else { return false }
    for index in word.indices where text[offset + index] != word[index] { return false }
    return true
  }

  /// The offset of the first place of a word within a range of offsets; nil when there is none.
  @inlinable package func offset(of word: String, within range: Range<Int>) -> Int? {
    guard let first = word.utf8.first else { return range.lowerBound }
    return range.first { self[$0] == first && has(word, at: $0, before: range.upperBound) }
  }

  /// Whether a word stands anywhere in the text.
  @inlinable package func contains(_ word: String) -> Bool { offset(of: word, within: indices) != nil }

  /// Whether the last character, closing quotation marks and brackets apart, ends a sentence.
  @inlinable package var endsSentence: Bool {
    var end = trimmed(0..<count).upperBound
    while end > 0 {
      let start = self.start(before: end)
      let scalar = scalar(at: start)
      if scalar.endsSentence { return true }
      guard scalar.isClosingMark else { return false }
      end = start
    }
    return false
  }

  /// The end of the white space, line ends apart, that stands at an offset.
  @inlinable package func blanksEnd(_ start: Int, before end: Int) -> Int {
    var offset = start
    while offset < end, self[offset] != 0x0A, scalar(at: offset).isPrintedSpace {
      offset += width(at: offset)
    }
    return offset
  }

  /// A range without the white space at both of its ends.
  @inlinable package func trimmed(_ offsets: Range<Int>) -> Range<Int> {
    var (start, end) = (offsets.lowerBound, offsets.upperBound)
    while start < end, scalar(at: start).isPrintedSpace { start += width(at: start) }
    while start < end {
      let last = self.start(before: end)
      guard scalar(at: last).isPrintedSpace else { break }
      end = last
    }
    return start..<end
  }
}

extension Unicode.Scalar {
  /// Whether the character is a digit of half width.
  @inlinable package var isDigit: Bool { (0x30...0x39).contains(value) }

  /// Whether the character is white space in print: blanks of every width, and line ends.
  @inlinable package var isPrintedSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether the character is Han: the unified ideographs and 〇.
  @inlinable package var isHan: Bool {
    switch value {
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  /// Whether the character is a letter of an alphabet that names are written in: Latin, Greek or Cyrillic.
  @inlinable package var isAlphabetic: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x370...0x52F, 0x1E00...0x1FFF:
      true
    default: false
    }
  }

  /// Whether the character ends a sentence.
  @inlinable package var endsSentence: Bool {
    switch self {
    case "。", "！", "？", "…", "!", "?", ".", "．": true
    default: false
    }
  }

  /// Whether the character closes a quotation, a title or a parenthesis.
  @inlinable package var isClosingMark: Bool {
    switch self {
    case "”", "’", "」", "』", "）", "】", "》", ")", "\"": true
    default: false
    }
  }
}
