import Source

/// Whether a run of delimiters may open and close emphasis (CommonMark 6.4).
struct Flanking {
  let canOpen: Bool
  let canClose: Bool

  /// Judges the run of `byte` from `start` to `end` inside the text.
  init(of byte: UInt8, _ start: Int, _ end: Int, in text: borrowing LeafText) {
    // Struck-out text is transparent to emphasis: its tildes are looked through.
    let looksThroughTildes = byte != .tilde
    let before = Self.codePoint(before: start, in: text, looksThroughTildes)
    let after = Self.codePoint(at: end, in: text, looksThroughTildes)
    let spaceBefore = UnicodeWhitespace.contains(before)
    let spaceAfter = UnicodeWhitespace.contains(after)
    let punctuationBefore = !spaceBefore && UnicodePunctuation.contains(before)
    let punctuationAfter = !spaceAfter && UnicodePunctuation.contains(after)
    let isLeft = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore)
    let isRight = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter)
    if byte == .underscore {
      canOpen = isLeft && (!isRight || punctuationBefore)
      canClose = isRight && (!isLeft || punctuationAfter)
    } else {
      canOpen = isLeft
      canClose = isRight
    }
  }

  /// The code point that ends at an offset; a line end at the beginning of the text.
  private static func codePoint(before offset: Int, in text: borrowing LeafText, _ skipsTildes: Bool)
    -> UInt32
  {
    var last = offset - 1
    while skipsTildes, last >= text.start, text.bytes[last] == .tilde { last -= 1 }
    guard last >= text.start else { return 0x0A }
    var first = last
    while first > text.start, text.bytes[first] & 0xC0 == 0x80 { first -= 1 }
    return decode(text.bytes, first, last + 1)
  }

  /// The code point that begins at an offset; a line end at the end of the text.
  private static func codePoint(at offset: Int, in text: borrowing LeafText, _ skipsTildes: Bool) -> UInt32 {
    var first = offset
    while skipsTildes, first < text.end, text.bytes[first] == .tilde { first += 1 }
    guard first < text.end else { return 0x0A }
    var end = first + 1
    while end < text.end, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return decode(text.bytes, first, end)
  }

  private static func decode(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt32 {
    let lead = bytes[start]
    if lead < 0x80 { return lead == 0 ? 0xFFFD : UInt32(lead) }
    var value = UInt32(lead) & (lead >= 0xF0 ? 0x07 : lead >= 0xE0 ? 0x0F : 0x1F)
    for offset in start + 1..<end { value = value << 6 | UInt32(bytes[offset] & 0x3F) }
    return value
  }
}
