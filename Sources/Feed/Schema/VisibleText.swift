import Source

/// Text as far as a reader sees it.
enum VisibleText {
  /// Whether a text shows nothing: white space of any script and marks without width.
  static func isEmpty(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(isInvisible) }

  /// The bytes of a text without what does not show; two texts that print the same words have the same.
  ///
  /// U+FFFD is left out too: in metadata it stands for a character that XML forbids, for which NITF has an element.
  static func bytes(_ text: String) -> [UInt8] {
    let all = text.utf8Span.span
    var visible: [UInt8] = []
    visible.reserveCapacity(all.count)
    // What shows is copied in stretches.
    var start = 0
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if isInvisible(scalar) || scalar == "\u{FFFD}" {
        if start < offset { visible.append(copying: all.extracting(start..<offset)) }
        start = end
      }
      offset = end
    }
    if start < offset { visible.append(copying: all.extracting(start..<offset)) }
    return visible
  }

  /// Whether two texts print the same words.
  static func isSame(_ first: String, _ second: String) -> Bool {
    ByteSearch.equal(first, second) || bytes(first) == bytes(second)
  }

  /// How many characters of a text show.
  static func count(_ text: String) -> Int { text.unicodeScalars.count { !isInvisible($0) } }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E, 0x2010...0x2027, 0x3001...0xD7FF, 0xFF01...0xFFEF: return false
    case 0x09...0x0D, 0x20: return true
    default: break
    }
    return scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
  }
}
