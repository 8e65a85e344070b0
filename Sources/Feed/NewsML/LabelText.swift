import XML

/// A text of NewsML-G2 metadata: one line that is not blank, of characters that XML knows.
///
/// The content of an item says the same exactly; this is what receivers show in lists.
struct LabelText: Hashable {
  /// The text.
  let string: String

  /// What stands for a provider whom nobody named.
  static let unknownProvider = LabelText(visible: GUID.unknownProvider)

  private init(visible string: String) { self.string = string }

  /// Takes a text: a line end or a tab becomes a space, a character that XML forbids becomes U+FFFD.
  ///
  /// Nil when the text is nil or nothing of it can be seen.
  init?(_ text: String?) {
    guard let text, Self.shows(text) else { return nil }
    guard Self.mayNeedCare(text),
      text.utf8.contains(where: { $0 < 0x20 }) || ForbiddenCharacter.occurs(in: text)
    else {
      string = text
      return
    }
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: line.append(" ")
      case 0..<0x20, 0xFFFE, 0xFFFF: line.append("\u{FFFD}")
      default: line.append(scalar)
      }
    }
    string = String(line)
  }

  /// Whether a reader sees anything of a character; nothing is seen of a mark without width.
  private static func shows(_ text: String) -> Bool {
    // Most texts begin with a letter or an ideograph.
    guard let first = text.utf8.first else { return false }
    return (0x21...0x7E).contains(first) || (0xE4...0xE9).contains(first)
      || text.unicodeScalars.contains(where: shows)
  }

  /// Whether a text has a byte of a control character or one with which U+FFFE begins.
  private static func mayNeedCare(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for index in bytes.indices where bytes[index] < 0x20 || bytes[index] == 0xEF { return true }
    return false
  }

  private static func shows(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
  }
}
