import Source

/// The punctuation characters of Unicode, as cmark-gfm knows them.
///
/// Chinese punctuation such as `“` or `，` is punctuation here, which decides where emphasis may open or close.
package enum UnicodePunctuation {
  /// Whether a code point is punctuation.
  ///
  /// - Complexity: O(log *n*) in the number of ranges.
  package static func contains(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return UInt8(codePoint).isPunctuation }
    let next = (0..<ranges.count / 2).partitioningIndex { ranges[2 * $0 + 1] >= codePoint }
    return 2 * next < ranges.count && ranges[2 * next] <= codePoint
  }
}

/// The white space characters of Unicode: category Zs, and the control characters that separate.
enum UnicodeWhitespace {
  /// Whether a code point is white space.
  static func contains(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
