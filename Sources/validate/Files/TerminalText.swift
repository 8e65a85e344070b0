/// Text from a document, made safe for a terminal: nothing in it moves the cursor or changes colours.
enum TerminalText {
  /// The text in one line, control characters replaced by their pictures (U+2400 and following), and bytes of a file name
  /// that are no text shown as `\xC4`.
  static func of(_ text: String) -> String {
    let text = PathBytes.shown(text)
    guard mayBeHarmful(text), text.unicodeScalars.contains(where: isHarmful) else { return text }
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

  /// Whether a text has bytes with which a harmful character begins in UTF-8; most texts have none.
  private static func mayBeHarmful(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      switch bytes[index] {
      case 0..<0x20, 0x7F, 0xC2: return true
      case 0xE2 where bytes[index + 1] == 0x80 ? bytes[index + 2] >= 0xA8 : bytes[index + 1] == 0x81:
        return true
      default: continue
      }
    }
    return false
  }

  /// Control characters, and the marks that change the direction of text.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
