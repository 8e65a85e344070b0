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
    if rest.hasPrefix("[facet "), let end = rest.firstIndex(of: "]") {
      rest = rest[rest.index(after: end)...].drop { $0 == " " }
    }
    sentence = rest
  }

  /// A message without the line ends and the indentation that a value may bring along.
  private static func oneLine(_ message: String) -> String {
    message.split(whereSeparator: \.isNewline).map { line in
      line.drop { $0 == " " || $0 == "\t" }
    }.joined(separator: " ")
  }

  /// The text between a quote that `opening` ends with and the next one; takes it off the front.
  private static func quoted(after opening: String, in rest: inout Substring) -> Substring? {
    guard rest.hasPrefix(opening) else { return nil }
    let start = rest.dropFirst(opening.count)
    guard let end = start.firstIndex(of: "'") else { return nil }
    rest = start[start.index(after: end)...]
    return start[..<end]
  }

  /// The names of the elements that libxml2 says it expected, without those it only describes.
  var expected: [String] {
    guard let start = sentence.utf8.lastIndex(of: "Expected is ") else { return [] }
    let list = sentence[start...].drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
    return list.split(separator: ",").map { $0.drop { $0 == " " } }
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
    guard let ending, let start = sentence.firstIndex(of: "'"), start < ending else { return nil }
    let value = sentence[sentence.index(after: start)..<ending]
    return value.count > 60 ? value.prefix(60) + "…" : String(value)
  }

  /// The last text in quotes, such as the name of a type, a pattern or a number.
  var lastQuoted: String {
    guard let end = sentence.lastIndex(of: "'"),
      let start = sentence[..<end].lastIndex(of: "'")
    else { return "" }
    return String(sentence[sentence.index(after: start)..<end])
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
