import Newspaper

/// Addresses of the web and of mail in running text: no blank and no mark beside them may be touched, for a reader of
/// Markdown takes an address to go on up to the next space.
enum AddressInText {
  /// The longest address that is looked for, in bytes.
  private static let longest = 2048

  /// Whether a mark stands inside an address: no space or Chinese mark between it and `://`, Latin after it.
  static func holds(_ mark: Mark, in passage: Passage) -> Bool {
    guard let right = passage.scalar(at: mark.end), right.isASCII, right.value > 0x20 else { return false }
    let bytes = passage.bytes
    var start = mark.offset
    while start > max(0, mark.offset - longest) {
      let previous = bytes.start(before: start)
      let scalar = bytes.scalar(at: previous)
      guard scalar.isHan || scalar.isASCII && scalar.value > 0x20 else { break }
      start = previous
    }
    return Array(bytes[start..<mark.offset]).contains("://")
  }

  /// Whether an address ends at an offset.
  static func ends(at offset: Int, in passage: Passage) -> Bool {
    let bytes = passage.bytes
    var start = offset
    while start > max(0, offset - longest), isOfAddress(bytes[start - 1]) { start -= 1 }
    return isAddress(bytes[start..<offset])
  }

  /// Whether an address begins at an offset.
  static func begins(at offset: Int, in passage: Passage) -> Bool {
    let bytes = passage.bytes
    var end = offset
    while end < min(bytes.count, offset + longest), isOfAddress(bytes[end]) { end += 1 }
    return isAddress(bytes[offset..<end])
  }

  private static func isOfAddress(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

  private static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 3 else { return false }
    if word.contains(0x40) { return true }
    let word = Array(word)
    return word.contains("://") || word.contains("www.")
  }
}
