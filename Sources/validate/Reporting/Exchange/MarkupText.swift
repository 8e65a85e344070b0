/// Text inside XML and HTML.
enum MarkupText {
  /// The text with the signs of markup escaped, fit for content and for attribute values in double quotes.
  ///
  /// What XML 1.0 (2.2) does not allow, control characters above all, becomes U+FFFD. In an attribute value line ends
  /// and tabs would be read as blanks, so they are written as references.
  static func escaped(_ text: some StringProtocol, inAttribute: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r":
        if inAttribute || scalar == "\r" {
          result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
        } else {
          result.append(scalar)
        }
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
