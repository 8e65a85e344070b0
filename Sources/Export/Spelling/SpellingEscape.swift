/// The escape that lets any text stand in the data of a processing instruction as one word of plain ASCII.
///
/// `\n`, `\r`, `\t`, `\s` (space), `\c` (comma), `\\`, and `\u{…}` with the hexadecimal number of any other scalar
/// that is not a visible ASCII character. `?` is escaped too, so that `?>` cannot arise.
enum SpellingEscape {
  /// Escapes scalars.
  static func escape(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar {
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case " ": result.append(contentsOf: "\\s".unicodeScalars)
      case ",": result.append(contentsOf: "\\c".unicodeScalars)
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "!"..."~" where scalar != "?": result.append(scalar)
      default: result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      }
    }
    return String(result)
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
