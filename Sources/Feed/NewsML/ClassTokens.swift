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
}
