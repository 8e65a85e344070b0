import FoundationEssentials

/// Writes reports as JSON: keys sorted, two spaces of indentation, one line end at the end.
enum JSONReport {
  /// The bytes of a report.
  ///
  /// - Throws: What the encoder throws; none of our reports holds a value that JSON lacks.
  static func bytes(_ report: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(report)) + [UInt8(ascii: "\n")]
  }

  /// An element of the list in an object that is written piece by piece.
  ///
  /// - Throws: What the encoder throws.
  static func element(_ value: some Encodable) throws -> [UInt8] {
    indented(try bytes(value), by: 4)
  }

  /// A value with its lines indented, without its last line end. No string of JSON contains a line end as such, and an
  /// empty line stays empty.
  private static func indented(_ bytes: [UInt8], by width: Int) -> [UInt8] {
    let blanks = [UInt8](repeating: 0x20, count: width)
    var result: [UInt8] = []
    for line in bytes.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !line.isEmpty { result += blanks }
      result += line
      result.append(0x0A)
    }
    return Array(result.dropLast())
  }

  /// The text before the first element of the list `files`, and between two.
  static func joint(isFirst: Bool) -> [UInt8] { Array((isFirst ? "{\n  \"files\" : [\n" : ",\n").utf8) }

  /// The text after the last element: the other members of the object, sorted by name.
  ///
  /// - Throws: What the encoder throws.
  static func end(_ members: [String: any Encodable]) throws -> [UInt8] {
    var end = Array("\n  ]".utf8)
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      end += Array(",\n  \"\(name)\" : ".utf8) + indented(try bytes(value), by: 2).dropFirst(2)
    }
    return end + Array("\n}\n".utf8)
  }
}
