import Source

/// The words `name:value` of which the data of a spelling hint consists, one space between them.
enum SpellingWords {
  /// The longest run of line ends that is written as a number, so that a few bytes cannot blow up a page.
  private static let maximumLineCount = 10_000

  /// Takes data apart; words without a colon are passed over.
  static func read(_ data: String) -> [(name: Substring, value: Substring)] {
    data.split(separator: " ").compactMap { word in
      word.firstIndex(of: ":").map { (word[..<$0], word[word.index(after: $0)...]) }
    }
  }

  /// The word for text between parts: the number of its line ends where it is nothing else, else the text itself.
  static func word(_ lines: String, _ text: String, gap: [UInt8], lineEnd: LineEnd) -> String {
    let (count, rest) = gap.count.quotientAndRemainder(dividingBy: lineEnd.bytes.count)
    if rest == 0, count <= maximumLineCount,
      gap.elementsEqual(repeatElement(lineEnd.bytes, count: count).joined())
    {
      return "\(lines):\(count)"
    }
    return "\(text):\(SpellingEscape.escape(String(decoding: gap, as: UTF8.self).unicodeScalars))"
  }

  /// Reads a word made by ``word(_:_:gap:lineEnd:)``: a number of line ends when its name ends in `lines`, else text.
  static func gap(_ name: Substring, _ value: Substring, lineEnd: LineEnd) -> [UInt8]? {
    if name.hasSuffix("lines") {
      guard let count = Int(value), (0...maximumLineCount).contains(count) else { return nil }
      return Array(repeatElement(lineEnd.bytes, count: count).joined())
    }
    return SpellingEscape.unescape(value).map { scalars in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      return Array(String(text).utf8)
    }
  }
}
