import Newspaper

/// Two numbers in figures with a sign between them that makes them a range: 5～8, 3-5, 10至20.
struct NumberRange {
  /// The lower end, as written.
  let first: Numeral
  /// The upper end, as written.
  let second: Numeral

  /// The ranges of a passage, in order.
  static func all(in passage: Passage) -> [NumberRange] {
    let numerals = passage.numerals
    var ranges: [NumberRange] = []
    for (first, second) in zip(numerals, numerals.dropFirst())
    where first.kind == .figures && second.kind == .figures
      && isConnector(first.end..<second.start, in: passage)
    {
      ranges.append(NumberRange(first: first, second: second))
    }
    return ranges
  }

  /// Whether one sign of a range stands between two offsets, and nothing else.
  static func isConnector(_ between: Range<Int>, in passage: Passage) -> Bool {
    guard (1...3).contains(between.count) else { return false }
    let scalar = passage.bytes.scalar(at: between.lowerBound)
    guard UTF8.width(scalar) == between.count else { return false }
    switch scalar {
    case "~", "～", "〜", "-", "－", "–", "—", "至", "到": return true
    default: return false
    }
  }
}
