import Document
import Source

/// The value of a NITF `class` attribute: tokens separated by a space.
package enum ClassTokens {
  /// A token, and `escaped` after it where the attributes or the text of the element are written with escapes.
  static func of(_ token: String?, isEscaped: Bool) -> String? {
    switch (token, isEscaped) {
    case (let token, false): token
    case (nil, true): "escaped"
    case (let token?, true): "\(token) escaped"
    }
  }

  /// Whether the value of a `class` says that the element is written with escapes. What stands after `language-` is
  /// the info string of code, whatever words it has.
  package static func sayEscaped(_ value: String) -> Bool {
    guard ByteSearch.contains("escaped", in: value) else { return false }
    for token in value.utf8.split(separator: 0x20) {
      if token.starts(with: "language-".utf8) { return false }
      if token.elementsEqual("escaped".utf8) { return true }
    }
    return false
  }

  /// A token, and the level of the heading after it where it is not the usual one.
  static func of(_ token: String?, level: Int, usual: Int) -> String? {
    guard level != usual else { return token }
    return token.map { "\($0) level-\(level)" } ?? "level-\(level)"
  }

  /// A token, and after it how the heading is set: the level where it is not the usual one, `paragraph` for a line.
  static func of(_ token: String?, _ heading: Heading, usual: Int) -> String? {
    guard heading.isParagraph else { return of(token, level: heading.level, usual: usual) }
    return token.map { "\($0) \(paragraph)" } ?? paragraph
  }

  /// A token, and after it the level of the heading that the line is set as, if it is.
  static func of(_ token: String?, headingLevel: Int?) -> String? {
    guard let level = headingLevel else { return token }
    return token.map { "\($0) \(headingPrefix)\(level)" } ?? "\(headingPrefix)\(level)"
  }

  /// What a heading is called that the Markdown has as a paragraph.
  static let paragraph = "paragraph"
  /// What stands before the level of a heading that is a line of another kind.
  private static let headingPrefix = "heading-"

  /// The level of the heading that a line is set as, by its classes; nil when it is set as a paragraph.
  static func headingLevel(in classes: [Substring]) -> Int? {
    for token in classes where token.hasPrefix(headingPrefix) {
      if let level = Int(token.dropFirst(headingPrefix.count)), (1...6).contains(level) { return level }
    }
    return nil
  }
}
