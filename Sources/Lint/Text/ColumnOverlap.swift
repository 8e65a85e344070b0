import Newspaper

/// Words that stand on both sides of a column break, because extraction read the edge of the column twice.
enum ColumnOverlap {
  /// The longest stretch that is looked for, in bytes.
  private static let longest = 600

  /// The offsets in the second half of the words that end the first one and open the second, at least so many
  /// characters; nil when there are none.
  static func find(_ left: Passage, _ right: Passage, atLeast shortest: Int) -> Range<Int>? {
    let head = right.bytes[right.trimmed].prefix(longest)
    let tail = left.bytes[left.trimmed].suffix(longest)
    let count = longestBorder(Array(head) + [0xFF] + Array(tail))
    let doubled = right.trimmed.lowerBound..<right.trimmed.lowerBound + count
    // A paragraph that stands twice as a whole is a duplicate, not the edge of a column.
    guard count < left.trimmed.count, count < right.trimmed.count else { return nil }
    return right.bytes.characterCount(doubled) >= max(1, shortest) ? doubled : nil
  }

  /// The length of the longest proper prefix of a text that is also its suffix.
  ///
  /// - Complexity: O(*n*), by the failure function of Knuth, Morris and Pratt.
  private static func longestBorder(_ text: [UInt8]) -> Int {
    var borders = [Int](repeating: 0, count: text.count)
    var border = 0
    for index in 1..<text.count {
      while border > 0, text[index] != text[border] { border = borders[border - 1] }
      if text[index] == text[border] { border += 1 }
      borders[index] = border
    }
    return border
  }
}
