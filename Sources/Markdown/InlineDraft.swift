import Source

/// Inlines written as Markdown, with the note of what each byte came from and what should be read back.
struct InlineDraft {
  /// The Markdown.
  var bytes: [UInt8] = []
  /// For each byte its offset in the plain text of the inlines, all text runs one after the other; a negative
  /// number for markup and for what an escape was made of.
  var origins: [Int32] = []
  /// What should be read back, in the order it opens.
  var constructs: [InlineConstruct] = []
  /// The positions in ``constructs`` of emphasis, strong emphasis and struck-out text, in the order they open.
  var styledConstructs: [Int] = []

  /// The origin of markup.
  static let markup: Int32 = -1

  /// Whether the next byte begins a line.
  var isAtLineStart: Bool { bytes.isEmpty || bytes[bytes.count - 1] == .lineFeed }

  /// Appends markup.
  mutating func append(markup: some Sequence<UInt8>) {
    bytes.append(contentsOf: markup)
    while origins.count < bytes.count { origins.append(Self.markup) }
  }

  /// Appends one byte of plain text as it is.
  mutating func append(text byte: UInt8, origin: Int) {
    bytes.append(byte)
    origins.append(Int32(truncatingIfNeeded: origin))
  }

  /// Appends a backslash escape or a character reference.
  mutating func append(escape: some Sequence<UInt8>) {
    let start = bytes.count
    append(markup: escape)
    constructs.append(InlineConstruct(kind: .escape, start: start, end: bytes.count))
  }

  /// Begins a construct at the end; gives its position in ``constructs``.
  mutating func open(_ kind: InlineConstruct.Kind) -> Int {
    constructs.append(InlineConstruct(kind: kind, start: bytes.count, end: bytes.count))
    return constructs.count - 1
  }

  /// Ends a construct at the end.
  mutating func close(_ construct: Int) { constructs[construct].end = bytes.count }

  /// Whether the byte at an offset is plain text as it is.
  func isText(at offset: Int) -> Bool { bytes.indices.contains(offset) && origins[offset] >= 0 }

  /// The offset of the first byte of the character that ends before an offset.
  func characterStart(before offset: Int) -> Int {
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The code point between two offsets.
  func codePoint(_ start: Int, _ end: Int) -> UInt32 {
    String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first?.value ?? 0
  }

  /// Turns the last character into a character reference when it is white space of the text that would be lost.
  mutating func protectLastCharacter(if isLost: (UInt32) -> Bool) {
    guard isText(at: bytes.count - 1) else { return }
    let start = characterStart(before: bytes.count)
    let codePoint = codePoint(start, bytes.count)
    guard isLost(codePoint) else { return }
    bytes.removeLast(bytes.count - start)
    origins.removeLast(origins.count - start)
    append(escape: CharacterReference.spelling(codePoint))
  }
}

/// A numeric character reference, such as `&#32;`.
enum CharacterReference {
  /// The reference to a code point: decimal for ASCII, else hexadecimal.
  static func spelling(_ codePoint: UInt32) -> [UInt8] {
    let digits =
      codePoint < 0x80 ? String(codePoint) : "x" + String(codePoint, radix: 16, uppercase: true)
    return Array("&#\(digits);".utf8)
  }
}
