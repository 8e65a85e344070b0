import Source

/// Looks for start tags with very many attributes before libxml2 sees them: it compares each attribute of a tag
/// with every other, so that a file of some megabytes could keep it busy for hours.
enum XMLTagScanner {
  /// The byte offset, from 0, of the first start tag with more attributes than the limit; nil when there is none.
  ///
  /// - Complexity: O(*n*).
  static func firstTag(in bytes: Span<UInt8>, over limit: Int) -> Int? {
    let shortest = 5 * limit  // a="" and a space
    guard isOpen(for: shortest, bytes) else { return nil }
    var index = 0
    while index < bytes.count {
      let tag = ByteSearch.offset(of: UInt8(ascii: "<"), in: bytes, from: index)
      if tag + 1 >= bytes.count { return nil }
      if let end = endOfOther(at: tag, in: bytes) {
        index = end
        continue
      }
      let next = ByteSearch.offset(of: UInt8(ascii: "<"), in: bytes, from: tag + 1)
      if next - tag > shortest, attributeCount(from: tag, to: next, in: bytes) > limit { return tag }
      index = next
    }
    return nil
  }

  /// Whether more than so many bytes follow on some `<` before the next one: looked for from the far end of each such
  /// stretch, so that most of a file is not looked at.
  private static func isOpen(for length: Int, _ bytes: Span<UInt8>) -> Bool {
    var start = ByteSearch.offset(of: UInt8(ascii: "<"), in: bytes, from: 0)
    while start + length < bytes.count {
      let last = ByteSearch.lastOffset(of: UInt8(ascii: "<"), in: bytes, through: start + length)
      if last == start { return true }
      start = last
    }
    return false
  }

  /// The end of a comment, CDATA section or processing instruction that begins here; nil for anything else.
  private static func endOfOther(at start: Int, in bytes: Span<UInt8>) -> Int? {
    switch bytes[start + 1] {
    case UInt8(ascii: "?"):
      return end(of: "?>", in: bytes, from: start + 2)
    case UInt8(ascii: "!") where has("<!--", at: start, in: bytes):
      return end(of: "-->", in: bytes, from: start + 4)
    case UInt8(ascii: "!") where has("<![CDATA[", at: start, in: bytes):
      return end(of: "]]>", in: bytes, from: start + 9)
    default:
      return nil
    }
  }

  /// The number of quoted values between a `<` and the first `>` outside quotes.
  private static func attributeCount(from start: Int, to end: Int, in bytes: Span<UInt8>) -> Int {
    var count = 0
    var quote: UInt8?
    for index in start..<end {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        count += 1
      } else if byte == UInt8(ascii: ">") {
        break
      }
    }
    return count
  }

  private static func has(_ text: StaticString, at start: Int, in bytes: Span<UInt8>) -> Bool {
    guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { word in
      for index in word.indices where unsafe bytes[start + index] != word[index] { return false }
      return true
    }
  }

  private static func end(of text: StaticString, in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if has(text, at: index, in: bytes) { return index + text.utf8CodeUnitCount }
      index += 1
    }
    return bytes.count
  }
}
