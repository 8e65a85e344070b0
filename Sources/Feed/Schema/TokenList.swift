/// The value of an attribute that lists several things with white space between them.
enum TokenList {
  /// The things, in order.
  static func tokens(of value: String) -> [Substring] {
    guard value.utf8.contains(where: isSpace) else { return value.isEmpty ? [] : [value[...]] }
    return value.utf8.split(whereSeparator: isSpace).map { Substring($0) }
  }

  /// Whether XML calls a byte white space (XML 1.0, section 2.3).
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
