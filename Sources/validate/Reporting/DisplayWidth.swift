/// How many columns characters such as “ … ■ · take: one on most terminals, two on those set up for East Asian text.
enum AmbiguousWidth: Int, CaseIterable {
  /// One column.
  case narrow = 1
  /// Two columns.
  case wide = 2
}

/// The columns that text takes on a terminal: wide East Asian characters and emoji two, combining marks none
/// (Unicode Standard Annex 11).
enum DisplayWidth {
  /// The columns of a text without control characters.
  static func of(_ text: String, ambiguous: AmbiguousWidth = .narrow) -> Int {
    var width = 0
    for scalar in text.unicodeScalars {
      // Only a sequence of emoji is not as wide as its parts.
      if isEmojiJoint(scalar) { return text.reduce(0) { $0 + of($1, ambiguous: ambiguous) } }
      width += of(scalar, ambiguous: ambiguous)
    }
    return width
  }

  /// The columns of what a person sees as one character.
  ///
  /// A sequence that makes one emoji takes two: a picture with its variation selector, a family joined by U+200D, a hand
  /// with its colour. Any other takes what its scalars take: two letters make a flag of two columns.
  static func of(_ character: Character, ambiguous: AmbiguousWidth = .narrow) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.count > 1 else {
      return scalars.first.map { of($0, ambiguous: ambiguous) } ?? 0
    }
    if first.properties.isEmoji, scalars.dropFirst().contains(where: isEmojiJoint) { return 2 }
    return scalars.reduce(0) { $0 + of($1, ambiguous: ambiguous) }
  }

  /// The columns of a scalar.
  static func of(_ scalar: Unicode.Scalar, ambiguous: AmbiguousWidth = .narrow) -> Int {
    let value = scalar.value
    if value < 0x80 { return 1 }
    if holds(wide, value) { return 2 }
    if holds(zero, value) { return 0 }
    return ambiguous == .wide && holds(self.ambiguous, value) ? 2 : 1
  }

  /// What makes one emoji of several scalars: the selector of the coloured form, the joiner, the colours of skin.
  private static func isEmojiJoint(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE0F, 0x200D, 0x1F3FB...0x1F3FF: true
    default: false
    }
  }

  /// Whether one of the runs holds a code point.
  private static func holds(_ runs: [UInt32], _ value: UInt32) -> Bool {
    let next = (0..<runs.count / 2).partitioningIndex { runs[2 * $0 + 1] >= value }
    return next < runs.count / 2 && runs[2 * next] <= value
  }

  /// The text, padded with spaces up to a number of columns.
  static func padded(_ text: String, to width: Int) -> String {
    text + spaces(width - of(text))
  }

  /// A number of spaces; none for a number below 1.
  static func spaces(_ count: Int) -> String {
    count > 0 ? String(decoding: [UInt8](repeating: 0x20, count: count), as: UTF8.self) : ""
  }

  /// The text if it takes no more than a number of columns, else its beginning and `…`.
  static func cut(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    var kept = ""
    var columns = 1
    for character in text {
      columns += of(character)
      if columns > width { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
