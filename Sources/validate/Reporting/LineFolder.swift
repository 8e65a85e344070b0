/// Folds long lines for a terminal.
enum LineFolder {
  /// Characters that may not begin a line (GB/T 15834, 5.1.5 and 5.1.9: closing marks).
  private static let closing = Set("，。、；：？！,.;:?!）)》」』”’…—·%％".unicodeScalars)
  /// Characters that may not end a line: opening marks.
  private static let opening = Set("（(《「『“‘".unicodeScalars)

  /// The text in lines that take no more than `width` columns each; it may be folded at a space, and before or
  /// after a wide character.
  static func fold(_ text: String, width: Int, ambiguous: AmbiguousWidth = .narrow) -> [String] {
    guard width > 0, DisplayWidth.of(text, ambiguous: ambiguous) > width else { return [text] }
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var columns = 0
    for word in words(of: text) {
      let wordColumns = word.reduce(0) { $0 + DisplayWidth.of($1, ambiguous: ambiguous) }
      if columns + wordColumns > width, !line.isEmpty {
        lines.append(trimmed(line))
        line = String.UnicodeScalarView()
        columns = 0
        if word.allSatisfy({ $0 == " " }) { continue }
      }
      line.append(contentsOf: word)
      columns += wordColumns
    }
    if !line.isEmpty { lines.append(trimmed(line)) }
    return lines
  }

  /// The pieces that stay together: a run of narrow characters, or one wide one with the marks that stick to it.
  private static func words(of text: String) -> [[Unicode.Scalar]] {
    var words: [[Unicode.Scalar]] = []
    for scalar in text.unicodeScalars {
      if let last = words.last?.last, sticks(scalar, to: last) {
        words[words.count - 1].append(scalar)
      } else {
        words.append([scalar])
      }
    }
    return words
  }

  private static func sticks(_ scalar: Unicode.Scalar, to last: Unicode.Scalar) -> Bool {
    if scalar == " " || last == " " { return scalar == last }
    if DisplayWidth.of(scalar) == 0 || closing.contains(scalar) || opening.contains(last) { return true }
    if opening.contains(scalar), !scalar.isASCII { return false }
    if closing.contains(last), !last.isASCII { return false }
    return DisplayWidth.of(scalar) < 2 && DisplayWidth.of(last) < 2
  }

  private static func trimmed(_ line: String.UnicodeScalarView) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
