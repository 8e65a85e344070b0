/// Text that comes from a document, made fit for a terminal: nothing in it moves the cursor or changes colours.
enum VisibleText {
  /// The text in one line, control characters replaced by their pictures (U+2400 and following).
  static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isHarmful(scalar) {
        visible.append(scalar)
      } else if scalar == "\n" || scalar == "\r" || scalar == "\t" {
        visible.append(" ")
      } else if scalar.value < 0x20 {
        visible.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      } else {
        visible.append("\u{FFFD}")
      }
    }
    return String(visible)
  }

  /// Control characters, and the marks that turn the direction of text around.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
