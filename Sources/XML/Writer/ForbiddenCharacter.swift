/// The characters that a page may hold but XML 1.0 may not (section 2.2): the C0 controls other than TAB, LF and
/// CR, and U+FFFE and U+FFFF.
package enum ForbiddenCharacter {
  /// What stands in the XML for one of them.
  package enum Form {
    /// `<classifier type="character" value="U+0008"/>`, wherever NITF has running text.
    case classifier
    /// `<virtloc class="character" value="U+0008"/>`, in a byline, which has no `classifier`.
    case virtualLocation
    /// U+FFFD, in metadata that repeats what the content says exactly.
    case replacement
  }

  /// Whether a text holds one of them.
  package static func occurs(in text: String) -> Bool {
    var last: UInt8 = 0
    var beforeLast: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return true }
      if byte >= 0xBE, last == 0xBF, beforeLast == 0xEF, byte <= 0xBF { return true }
      beforeLast = last
      last = byte
    }
    return false
  }

  /// The code point as `U+0008`.
  static func codePoint(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// Escapes a text for places where no element may stand: `\\` for a backslash, `\u{8}` for a forbidden character.
  ///
  /// The element says by the class token `escaped` that its text, or its attributes, are written so.
  package static func escape(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x5C: result.append(contentsOf: "\\\\".unicodeScalars)
      case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0xFFFE, 0xFFFF:
        result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Undoes ``escape(_:)``. What is not its result stays as it is.
  package static func unescape(_ text: String) -> String {
    guard text.utf8.contains(0x5C) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if scalars[index] == "\\", index + 1 < scalars.count, scalars[index + 1] == "\\" {
        result.append("\\")
        index += 2
      } else if let (scalar, end) = escapedScalar(in: scalars, at: index) {
        result.append(scalar)
        index = end
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return String(result)
  }

  /// The scalar that `\u{…}` at an index stands for, and the index after it.
  private static func escapedScalar(in scalars: [Unicode.Scalar], at index: Int) -> (Unicode.Scalar, Int)? {
    guard scalars[index...].starts(with: "\\u{".unicodeScalars),
      let close = scalars[index...].prefix(10).firstIndex(of: "}")
    else { return nil }
    var digits = String.UnicodeScalarView()
    digits.append(contentsOf: scalars[(index + 3)..<close])
    guard let value = UInt32(String(digits), radix: 16), let scalar = Unicode.Scalar(value) else {
      return nil
    }
    return (scalar, close + 1)
  }
}
