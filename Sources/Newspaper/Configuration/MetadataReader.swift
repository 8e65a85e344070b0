import Document
import Source

/// Reads ``/Document/Metadata`` from a YAML mapping, in front matter and in the configuration alike.
package struct MetadataReader {
  /// What the known keys say.
  var metadata = Metadata()
  /// What the keys of Jekyll and Hugo say; always nothing in the configuration, which does not know them.
  var post = FrontMatter.Post()
  /// What is wrong, in the order of the lines.
  private(set) var problems: [FrontMatter.Problem] = []
  private let lineOffset: Int
  /// Whether the keys of Jekyll and Hugo mean something.
  private let knowsPosts: Bool
  /// The keys that were read.
  private var seen: Set<String> = []

  /// Reads the keys and values of a mapping.
  ///
  /// - Parameters:
  ///   - pairs: The mapping.
  ///   - lineOffset: The number of lines in the file before the text of the mapping.
  ///   - knowsPosts: Whether the keys of Jekyll and Hugo mean something, as they do in front matter.
  init(_ pairs: [(key: String, line: Int, value: YAMLValue)], lineOffset: Int, knowsPosts: Bool = false) {
    self.lineOffset = lineOffset
    self.knowsPosts = knowsPosts
    for (key, line, value) in pairs { read(key, line, value) }
  }

  /// Reads what is written under a key, which may be another name of a key or a duty of the desk.
  private mutating func read(_ written: String, _ line: Int, _ value: YAMLValue) {
    if knowsPosts, takesBack(written, value) {
      problems.append(.heldBack(key: written, value: value.shown, line: line + lineOffset))
      return
    }
    guard let known = MetadataKey.named(written, ofPost: knowsPosts) else {
      if MetadataKey.isDuty(written) {
        metadata.editors += value.isNull ? [] : duty(written, value, key: written).map { [$0] } ?? []
      } else {
        problems.append(.unknownKey(key: written, line: line + lineOffset))
      }
      return
    }
    if value.isNull {
      // An embargo without a time has no end, in front matter as in a feed. A configuration shows so that it says nothing.
      if known.name == "embargo", knowsPosts { metadata.embargo = .untilFurtherNotice }
      // Whoever wrote the key meant to say something.
      if known.name == "status", knowsPosts {
        problems.append(.heldBack(key: written, value: "", line: line + lineOffset))
      }
      return
    }
    guard seen.insert(known.name).inserted else {
      problems.append(
        .badValue(key: written, value: value.shown, line: line + lineOffset, expected: .onlyOnce))
      return
    }
    known.read(&self, written, value)
  }

  /// Whether a key that is none of ours takes the page back: `killed: true`, `published: false`, `签发: 未签`.
  private func takesBack(_ written: String, _ value: YAMLValue) -> Bool {
    guard MetadataKey.key(for: written) == nil, let text = value.text else { return false }
    if MetadataKey.saysPublished(written), Self.truth(text) == false { return true }
    let words = String(written.map { $0 == "-" || $0 == "_" ? " " : $0 })
    return DeskOrder.isOrder(text, at: .value)
      || DeskOrder.isOrder(words, at: .value) && Self.truth(text) == true
  }

  /// The authors: a name, names with marks between, a list of names, or of mappings with a `name`, as Jekyll has them.
  mutating func authors(_ key: String, _ value: YAMLValue) -> [String] {
    var authors: [String] = []
    for author in value.list ?? [value] {
      if let text = author.text, Self.line(text) != nil {
        authors += Self.names(in: text)
      } else if let name = author.pairs?.first(where: { $0.key == "name" })?.value.text,
        Self.line(name) != nil
      {
        authors.append(name)
      } else {
        problems.append(
          .badValue(key: key, value: author.shown, line: author.line + lineOffset, expected: .names))
      }
    }
    return authors
  }

  /// A duty and the people who have it; nil when the value names nobody.
  private mutating func duty(_ role: String, _ value: YAMLValue, key: String) -> Metadata.Editors? {
    if let names = value.words, names.allSatisfy({ Self.line($0) != nil }), Self.line(role) != nil {
      return Metadata.Editors(role: role, names: names.flatMap(Self.names))
    }
    problems.append(
      .badValue(key: key, value: value.shown, line: value.line + lineOffset, expected: .editors))
    return nil
  }

  /// The names in a text. Chinese marks between names never stand inside of one.
  private static func names(in text: String) -> [String] {
    let names = text.unicodeScalars.split { "、，；".unicodeScalars.contains($0) }.map { name in
      var name = name.drop(while: \.isPrintedSpace)
      while name.last?.isPrintedSpace ?? false { name.removeLast() }
      return String(name)
    }
    return names.count > 1 ? names.filter { !$0.isEmpty } : [text]
  }

  /// The value of a text; nil, with a problem, when it cannot be used.
  mutating func take<Value>(
    _ key: String, _ value: YAMLValue, expecting expected: Wording, _ read: (String) -> Value?
  ) -> Value? {
    if let text = value.text, let result = read(text) { return result }
    problems.append(
      .badValue(key: key, value: value.shown, line: value.line + lineOffset, expected: expected))
    return nil
  }

  /// One note a line, or a list of notes.
  mutating func notes(_ key: String, _ value: YAMLValue) -> [String] {
    guard let words = value.words else {
      problems.append(
        .badValue(key: key, value: value.shown, line: value.line + lineOffset, expected: .notes))
      return []
    }
    return words.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
      .filter { $0.contains { !$0.isWhitespace } }
  }

  /// A line, or a mapping with the parts of a statement.
  mutating func rights(_ value: YAMLValue) -> Metadata.Rights? {
    guard let pairs = value.pairs else {
      return take("rights", value, expecting: .rights, Self.line).map { Metadata.Rights(notice: $0) }
    }
    var rights = Metadata.Rights()
    for (key, line, value) in pairs where !value.isNull {
      let name = "rights.\(key)"
      if let part = RightsPart.all.first(where: { $0.key.name == key }) {
        rights[keyPath: part.place] = take(name, value, expecting: .oneLine, Self.line)
      } else {
        problems.append(.unknownKey(key: name, line: line + lineOffset))
      }
    }
    return rights == Metadata.Rights() ? nil : rights
  }

  /// A mapping of duties to people.
  mutating func editors(_ value: YAMLValue) -> [Metadata.Editors] {
    guard let pairs = value.pairs else {
      problems.append(
        .badValue(key: "editors", value: value.shown, line: value.line + lineOffset, expected: .editors))
      return []
    }
    var editors: [Metadata.Editors] = []
    for (role, _, value) in pairs where !value.isNull {
      if let duty = duty(role, value, key: "editors.\(role)") { editors.append(duty) }
    }
    return editors
  }
}

/// What is read of a text; nil when it cannot be used.
extension MetadataReader {
  /// A text of one line that is not only white space.
  static func line(_ text: String) -> String? { ConfigurationReader.isLine(text) ? text : nil }

  /// A text as one line: YAML may spread it over several.
  static func folded(_ text: String) -> String? {
    let words = text.unicodeScalars.split(whereSeparator: { [" ", "\t", "\n", "\r"].contains($0) }).map(
      String.init)
    return line(words.joined(separator: " "))
  }

  /// Yes or no.
  static func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "on", "y", "是": true
    case "false", "no", "off", "n", "否": false
    default: nil
    }
  }

  /// An embargo that can be read.
  static func embargo(_ text: String) -> Embargo? {
    let embargo = Embargo(text)
    if case .unreadable = embargo { return nil }
    return embargo
  }

  /// The highest number of a version: as many digits as any program takes for a whole number.
  package static let highestVersion = 999_999_999_999_999

  /// A whole number from 1, of 15 digits at most.
  static func version(_ text: String) -> Int? {
    let isNumber = (1...15).contains(text.utf8.count) && text.utf8.allSatisfy(\.isDigit)
    return isNumber ? Int(text).flatMap { $0 > 0 ? $0 : nil } : nil
  }

  /// A name without white space and control characters, of 1,000 bytes at most.
  package static func identifier(_ text: String) -> String? {
    let isName = text.unicodeScalars.allSatisfy { scalar in
      !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
    }
    return isName && (1...1000).contains(text.utf8.count) ? text : nil
  }

  /// At least two labels of letters, digits and hyphens (RFC 1123, section 2.1).
  static func domain(_ text: String) -> String? {
    let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isDomain = labels.count >= 2 && text.utf8.count <= 253
    let hasGoodLabels = labels.allSatisfy { label in
      (1...63).contains(label.count) && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
        && label.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
    }
    return isDomain && hasGoodLabels ? text : nil
  }

  /// The shape that XML Schema's `language` has: letters, then groups of letters and digits after hyphens.
  static func languageTag(_ text: String) -> String? {
    let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag = subtags.enumerated().allSatisfy { index, subtag in
      (1...8).contains(subtag.count) && subtag.allSatisfy { index == 0 ? $0.isLetter : $0.isAlphanumeric }
    }
    return isTag ? text : nil
  }
}
