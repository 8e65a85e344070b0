/// The escape that lets any text stand in the data of a processing instruction as one word of plain ASCII.
///
/// `\n`, `\r`, `\t`, `\s` (space), `\c` (comma), `\\`, and `\u{…}` with the hexadecimal number of any other scalar
/// that is not a visible ASCII character. `?` is escaped too, so that `?>` cannot arise.
enum SpellingEscape {
  /// Escapes scalars.
  static func escape(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    // Into bytes: to append one string after the other to a long one takes time in the square of its length.
    var result: [UInt8] = []
    for scalar in scalars {
      switch scalar {
      case "\n": result += "\\n".utf8
      case "\r": result += "\\r".utf8
      case "\t": result += "\\t".utf8
      case " ": result += "\\s".utf8
      case ",": result += "\\c".utf8
      case "\\": result += "\\\\".utf8
      case "!"..."~" where scalar != "?": result.append(UInt8(ascii: scalar))
      default: result += "\\u{\(String(scalar.value, radix: 16))}".utf8
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Undoes ``escape(_:)``; nil when the text is not its result.
  static func unescape(_ text: some StringProtocol) -> [Unicode.Scalar]? {
    var result: [Unicode.Scalar] = []
    var rest = text.unicodeScalars.makeIterator()
    while let scalar = rest.next() {
      guard scalar == "\\" else {
        result.append(scalar)
        continue
      }
      switch rest.next() {
      case "n": result.append("\n")
      case "r": result.append("\r")
      case "t": result.append("\t")
      case "s": result.append(" ")
      case "c": result.append(",")
      case "\\": result.append("\\")
      case "u":
        guard rest.next() == "{" else { return nil }
        var digits = ""
        while let digit = rest.next(), digit != "}" {
          guard digits.utf8.count < 6 else { return nil }
          digits.unicodeScalars.append(digit)
        }
        guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else { return nil }
        result.append(scalar)
      default: return nil
      }
    }
    return result
  }
}
