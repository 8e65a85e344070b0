import XML

/// Text of a foreign file as one line.
enum OneLine {
  /// The words of a text with one space between them: what XML sets for the eye of its author is not content.
  static func of(_ text: String) -> String {
    text.unicodeScalars.split { isSpace($0) || $0.properties.generalCategory == .control }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  /// The text of an element as one line; nil when it shows nothing.
  static func of(_ element: XMLTree.Element?) -> String? {
    guard let text = element?.text, !VisibleText.isEmpty(text) else { return nil }
    return of(text)
  }

  /// Whether XML 1.0 calls a character white space (section 2.3). A no-break space is none.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
  }
}
