import Source

/// A character reference, `&amp;`, `&#38;` or `&#x26;` (CommonMark 6.2).
package struct Entity {
  /// The characters it stands for.
  package let characters: String
  /// The offset after its semicolon.
  package let end: Int

  /// Reads the reference that begins with the ampersand at `start`; nil when there is none.
  ///
  /// The bytes are read up to `limit`.
  package static func scan(_ bytes: [UInt8], at start: Int, limit: Int) -> Entity? {
    let first = start + 1
    guard first < limit else { return nil }
    return bytes[first] == .numberSign
      ? scanNumeric(bytes, at: first + 1, limit: limit) : scanNamed(bytes, at: first, limit: limit)
  }

  /// The longest name HTML5 has.
  private static let longestName = 31

  private static func scanNamed(_ bytes: [UInt8], at start: Int, limit: Int) -> Entity? {
    var end = start
    while end < limit, end - start <= longestName, bytes[end].isAlphanumeric { end += 1 }
    guard end > start, end < limit, bytes[end] == .semicolon,
      let characters = NamedEntities.characters(named: bytes[start..<end])
    else { return nil }
    return Entity(characters: characters, end: end + 1)
  }

  private static func scanNumeric(_ bytes: [UInt8], at start: Int, limit: Int) -> Entity? {
    guard start < limit else { return nil }
    let isHexadecimal = bytes[start] | 0x20 == 0x78
    let firstDigit = isHexadecimal ? start + 1 : start
    let longest = 8  // CommonMark allows seven, or six in hexadecimal; cmark-gfm takes eight.
    var value: UInt32 = 0
    var end = firstDigit
    while end < limit, end - firstDigit < longest, let digit = bytes[end].hexadecimalValue {
      if !isHexadecimal, digit > 9 { return nil }
      value = value * (isHexadecimal ? 16 : 10) + digit
      end += 1
    }
    guard end > firstDigit, end < limit, bytes[end] == .semicolon
    else { return nil }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return Entity(characters: String(scalar ?? "\u{FFFD}"), end: end + 1)
  }
}
