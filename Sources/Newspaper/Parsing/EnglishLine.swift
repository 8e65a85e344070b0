import Source

/// A short line of an English page as words, each with its place in the text and the marks around it taken off.
package struct EnglishLine {
  /// A word of the line.
  package struct Word {
    /// Where it stands, in bytes of the text.
    package let offsets: Range<Int>
    /// The word in small letters.
    package let small: String
    /// Whether its letters are capitals.
    package let isCapitals: Bool
    /// Whether it opens with a capital.
    package let isCapital: Bool
    /// Whether a comma, a bar or another mark that sets off what is before it follows.
    package fileprivate(set) var isClosed: Bool
  }

  /// The words, in order.
  package private(set) var words: [Word] = []

  /// Marks that may stand alone or at the ends of a word and are no part of it.
  private static let marks = Set("()[]●▶►→➤»>|•/–—-,:*\"“”".unicodeScalars)
  /// Marks after a word that set off what is before it.
  private static let closing = Set(",:;)]|•/–—".unicodeScalars)

  /// Reads a part of a text of which no more than `most` words are looked at; nil when it has more.
  package init?(_ text: [UInt8], _ offsets: Range<Int>, most: Int) {
    var offset = offsets.lowerBound
    while offset < offsets.upperBound {
      guard !text.scalar(at: offset).isPrintedSpace else {
        offset += text.width(at: offset)
        continue
      }
      var end = offset
      while end < offsets.upperBound, !text.scalar(at: end).isPrintedSpace { end += text.width(at: end) }
      if !append(text, offset..<end) { closeLast() }
      guard words.count <= most else { return nil }
      offset = end
    }
  }

  private mutating func closeLast() {
    if !words.isEmpty { words[words.count - 1].isClosed = true }
  }

  /// Adds a word without the marks at its ends; false when it is nothing but marks.
  private mutating func append(_ text: [UInt8], _ piece: Range<Int>) -> Bool {
    var (start, end) = (piece.lowerBound, piece.upperBound)
    while start < end, Self.marks.contains(text.scalar(at: start)) { start += text.width(at: start) }
    var isClosed = false
    while end > start {
      let last = text.start(before: end)
      let scalar = text.scalar(at: last)
      guard Self.marks.contains(scalar) else { break }
      isClosed = isClosed || Self.closing.contains(scalar)
      end = last
    }
    guard start < end else { return false }
    let string = String(decoding: text[start..<end], as: UTF8.self)
    let letters = string.unicodeScalars.filter(\.isAlphabetic)
    words.append(
      Word(
        offsets: start..<end, small: string.lowercased(),
        isCapitals: !letters.isEmpty && !letters.contains { $0.properties.isLowercase },
        isCapital: string.unicodeScalars.first?.properties.isUppercase ?? false, isClosed: isClosed))
    return true
  }

  /// The number of words at an index that are the longest phrase of a set; 0 when none is.
  package func phrase(_ phrases: Set<String>, at index: Int, longest: Int = 5) -> Int {
    var found = 0
    var joined = ""
    for count in 1...longest {
      guard index + count <= words.count else { break }
      joined += (count == 1 ? "" : " ") + bare(index + count - 1)
      if phrases.contains(joined) { found = count }
    }
    return found
  }

  /// A word in small letters, without the full stop at its end.
  package func bare(_ index: Int) -> String {
    let small = words[index].small
    return small.hasSuffix(".") ? String(small.dropLast()) : small
  }
}
