/// A message of libxml2 on a violation, taken apart.
///
/// Its form is `Element '{URI}name', attribute 'name': [facet 'name'] sentence`; only the element is always there.
struct SchemaMessage {
  /// The message with short names of namespaces.
  let text: String
  /// The local name of the element.
  let element: String
  /// The local name of the attribute; nil when the message is about the element.
  let attribute: String?
  /// What is said about them.
  let sentence: Substring

  /// Takes a message apart; one of another form is a sentence as a whole.
  init(_ message: String) {
    text = SchemaNames.shortened(Self.oneLine(message))
    var rest = Substring(text)
    element = Self.quoted(after: "Element '", in: &rest).map(SchemaNames.local) ?? ""
    attribute = Self.quoted(after: ", attribute '", in: &rest).map(SchemaNames.local)
    if rest.hasPrefix(": ") { rest.removeFirst(2) }
    if rest.hasPrefix("[facet "), let end = rest.utf8.firstIndex(of: UInt8(ascii: "]")) {
      rest = Substring(rest.utf8[end...].dropFirst().drop { $0 == UInt8(ascii: " ") })
    }
    sentence = rest
  }

  /// A message without the line ends and the indentation that a value may bring along.
  private static func oneLine(_ message: String) -> String {
    let lines = message.unicodeScalars.split(whereSeparator: isLineEnd).map { line in
      Substring(line.drop { $0 == " " || $0 == "\t" })
    }
    return lines.count == 1 ? String(lines[0]) : lines.joined(separator: " ")
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The text between a quote that `opening` ends with and the next one; takes it off the front.
  private static func quoted(after opening: String, in rest: inout Substring) -> Substring? {
    guard rest.utf8.starts(with: opening.utf8) else { return nil }
    let start = rest.utf8.dropFirst(opening.utf8.count)
    guard let end = start.firstIndex(of: UInt8(ascii: "'")) else { return nil }
    rest = Substring(start[start.index(after: end)...])
    return Substring(start[..<end])
  }

  /// The names of the elements that libxml2 says it expected, without those it only describes.
  var expected: [String] {
    guard let start = sentence.utf8.lastIndex(of: "Expected is ") else { return [] }
    let list = sentence.utf8[start...].drop { $0 != UInt8(ascii: "(") }.dropFirst()
      .prefix { $0 != UInt8(ascii: ")") }
    return list.split(separator: UInt8(ascii: ",")).map { Substring($0.drop { $0 == UInt8(ascii: " ") }) }
      .map { $0.hasSuffix(" ") ? $0.dropLast() : $0 }
      .filter { !$0.hasPrefix("##") && !$0.hasSuffix("*") && $0 != "…" }
      .map(SchemaNames.local)
  }

  /// The value in quotes that the sentence begins with or calls “The value”, cut to a length that can be read.
  var value: String? {
    let ending = [
      "' is not ", "' has a length ", "' is greater ", "' is less ", "' must ", "' has ", "' does not ",
    ]
    .compactMap { sentence.utf8.lastIndex(of: $0) }.min()
    guard let ending, let start = sentence.utf8.firstIndex(of: UInt8(ascii: "'")), start < ending else {
      return nil
    }
    let value = sentence[sentence.utf8.index(after: start)..<ending]
    return value.count > 60 ? value.prefix(60) + "…" : String(value)
  }

  /// The last text in quotes, such as the name of a type, a pattern or a number.
  var lastQuoted: String {
    guard let end = sentence.utf8.lastIndex(of: UInt8(ascii: "'")),
      let start = sentence.utf8[..<end].lastIndex(of: UInt8(ascii: "'"))
    else { return "" }
    return String(sentence[sentence.utf8.index(after: start)..<end])
  }
}

extension Substring.UTF8View {
  fileprivate func lastIndex(of text: String) -> Index? {
    let word = Array(text.utf8)
    var result: Index?
    var index = startIndex
    while index < endIndex {
      if self[index] == word[0], self[index...].starts(with: word) { result = index }
      formIndex(after: &index)
    }
    return result
  }
}
