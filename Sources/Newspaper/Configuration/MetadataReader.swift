import Document
import Source

/// Reads ``/Document/Metadata`` from a YAML mapping, in front matter and in the configuration alike.
package struct MetadataReader {
  /// The keys that mean something, in the order in which the documentation lists them.
  package static let keys = ConfigurationKeys.metadata.names + MetadataKey.post

  /// What the known keys say.
  private(set) var metadata = Metadata()
  /// What the keys of Jekyll and Hugo say; always nothing in the configuration, which does not know them.
  private(set) var post = FrontMatter.Post()
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
    guard let known = MetadataKey.key(for: written, ofPost: knowsPosts) else {
      if MetadataKey.isDuty(written) {
        metadata.editors += value.isNull ? [] : duty(written, value, key: written).map { [$0] } ?? []
      } else {
        problems.append(.unknownKey(key: written, line: line + lineOffset))
      }
      return
    }
    if value.isNull {
      // An embargo without a time has no end, in front matter as in a feed. A configuration shows so that it says nothing.
      if known == "embargo", knowsPosts { metadata.embargo = .untilFurtherNotice }
      // Whoever wrote the key meant to say something.
      if known == "status", knowsPosts {
        problems.append(.heldBack(key: written, value: "", line: line + lineOffset))
      }
      return
    }
    guard seen.insert(known).inserted else {
      problems.append(
        .badValue(key: written, value: value.shown, line: line + lineOffset, expected: .onlyOnce))
      return
    }
    read(known, as: written, value)
  }

  /// Whether a key that is none of ours takes the page back: `killed: true`, `published: false`, `签发: 未签`.
  private func takesBack(_ written: String, _ value: YAMLValue) -> Bool {
    guard MetadataKey.key(for: written) == nil, let text = value.text else { return false }
    if MetadataKey.saysPublished(written), Self.truth(text) == false { return true }
    let words = String(written.map { $0 == "-" || $0 == "_" ? " " : $0 })
    return DeskOrder.isOrder(text, at: .value)
      || DeskOrder.isOrder(words, at: .value) && Self.truth(text) == true
  }

  /// Reads the value of a known key; `key` is its name as written, for messages.
  private mutating func read(_ known: String, as key: String, _ value: YAMLValue) {
    switch known {
    case "publication": metadata.publication = take(key, value, Self.line, expecting: .oneLine)
    case "date": metadata.date = take(key, value, { CalendarDate(written: $0) }, expecting: .date)
    case "page": metadata.page = take(key, value, WrittenNumber.page, expecting: .pageNumber)
    case "section": metadata.section = take(key, value, Self.line, expecting: .oneLine)
    case "edition": metadata.edition = take(key, value, Self.line, expecting: .oneLine)
    case "issue":
      metadata.issue = take(key, value, { Self.line($0).map(WrittenNumber.issue) }, expecting: .oneLine)
    case "cn": metadata.cn = take(key, value, Self.line, expecting: .oneLine)
    case "provider": metadata.provider = take(key, value, Self.domain, expecting: .domain)
    case "language": metadata.language = take(key, value, Self.languageTag, expecting: .languageTag)
    case "rights": metadata.rights = rights(value)
    case "embargo", "status", "signal", "version", "note", "credit", "guid":
      readRelease(known, as: key, value)
    case "title": post.title = take(key, value, Self.folded, expecting: .oneLine)
    case "author": post.authors = authors(key, value)
    case "draft": post.isDraft = take(key, value, Self.truth, expecting: .truth) ?? false
    case "tags": break
    default: metadata.editors += editors(value)
    }
  }

  /// The authors: a name, names with marks between, a list of names, or of mappings with a `name`, as Jekyll has them.
  private mutating func authors(_ key: String, _ value: YAMLValue) -> [String] {
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

  private static func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "on", "y", "是": true
    case "false", "no", "off", "n", "否": false
    default: nil
    }
  }

  /// Reads what is said about the release. What cannot be understood holds the page: it may have said so.
  private mutating func readRelease(_ known: String, as key: String, _ value: YAMLValue) {
    switch known {
    case "embargo":
      metadata.embargo = take(key, value, Self.embargo, expecting: .embargo) ?? .unreadable(value.shown)
    case "status":
      metadata.status = take(key, value, { PublicationStatus($0) }, expecting: .status) ?? .withheld
    case "signal": metadata.signal = take(key, value, { EditorialSignal($0) }, expecting: .signal)
    case "version": metadata.version = take(key, value, Self.version, expecting: .version)
    case "note": metadata.notes = notes(key, value)
    case "credit": metadata.credit = take(key, value, Self.line, expecting: .oneLine)
    default: metadata.guid = take(key, value, Self.identifier, expecting: .identifier)
    }
  }

  private static func embargo(_ text: String) -> Embargo? {
    let embargo = Embargo(text)
    if case .unreadable = embargo { return nil }
    return embargo
  }

  /// The highest number of a version: as many digits as any program takes for a whole number.
  package static let highestVersion = 999_999_999_999_999

  /// A whole number from 1, of 15 digits at most.
  private static func version(_ text: String) -> Int? {
    let isNumber = (1...15).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber ? Int(text).flatMap { $0 > 0 ? $0 : nil } : nil
  }

  /// A name without white space and control characters, of 1,000 bytes at most.
  package static func identifier(_ text: String) -> String? {
    let isName = text.unicodeScalars.allSatisfy { scalar in
      !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
    }
    return isName && (1...1000).contains(text.utf8.count) ? text : nil
  }

  /// One note a line, or a list of notes.
  private mutating func notes(_ key: String, _ value: YAMLValue) -> [String] {
    guard let words = value.words else {
      problems.append(
        .badValue(key: key, value: value.shown, line: value.line + lineOffset, expected: .notes))
      return []
    }
    return words.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
      .filter { $0.contains { !$0.isWhitespace } }
  }

  private mutating func take<Value>(
    _ key: String, _ value: YAMLValue, _ read: (String) -> Value?, expecting expected: Wording
  ) -> Value? {
    if let text = value.text, let result = read(text) { return result }
    problems.append(
      .badValue(key: key, value: value.shown, line: value.line + lineOffset, expected: expected))
    return nil
  }

  private mutating func rights(_ value: YAMLValue) -> Metadata.Rights? {
    guard let pairs = value.pairs else {
      return take("rights", value, Self.line, expecting: .rights).map { Metadata.Rights(notice: $0) }
    }
    var rights = Metadata.Rights()
    for (key, line, value) in pairs where !value.isNull {
      let name = "rights.\(key)"
      switch key {
      case "holder": rights.holder = take(name, value, Self.line, expecting: .oneLine)
      case "notice": rights.notice = take(name, value, Self.line, expecting: .oneLine)
      case "terms": rights.terms = take(name, value, Self.line, expecting: .oneLine)
      default: problems.append(.unknownKey(key: name, line: line + lineOffset))
      }
    }
    return rights == Metadata.Rights() ? nil : rights
  }

  private mutating func editors(_ value: YAMLValue) -> [Metadata.Editors] {
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

  /// A text of one line that is not only white space.
  private static func line(_ text: String) -> String? {
    let isPrinted = text.unicodeScalars.contains { !$0.properties.isWhitespace }
    let isOneLine = !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    return isPrinted && isOneLine ? text : nil
  }

  /// A text as one line: YAML may spread it over several.
  private static func folded(_ text: String) -> String? {
    let words = text.unicodeScalars.split(whereSeparator: { [" ", "\t", "\n", "\r"].contains($0) }).map(
      String.init)
    return line(words.joined(separator: " "))
  }

  /// At least two labels of letters, digits and hyphens (RFC 1123, section 2.1).
  private static func domain(_ text: String) -> String? {
    let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isDomain = labels.count >= 2 && text.utf8.count <= 253
    let hasGoodLabels = labels.allSatisfy { label in
      (1...63).contains(label.count) && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
        && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }
    return isDomain && hasGoodLabels ? text : nil
  }

  /// The shape that XML Schema's `language` has: letters, then groups of letters and digits after hyphens.
  private static func languageTag(_ text: String) -> String? {
    let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag = subtags.enumerated().allSatisfy { index, subtag in
      (1...8).contains(subtag.count) && subtag.allSatisfy { index == 0 ? isLetter($0) : isAlphanumeric($0) }
    }
    return isTag ? text : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || (0x30...0x39).contains(byte) }
}

extension Wording {
  fileprivate static let oneLine = Wording(zh: "一行文字", en: "a line of text")
  fileprivate static let date = Wording(
    zh: "年-月-日，如 2026-04-09，且确有此日", en: "a day that exists, as YYYY-MM-DD, such as 2026-04-09")
  fileprivate static let onlyOnce = Wording(zh: "一次，前面已经写了这一项", en: "it once; the same is said above")
  fileprivate static let truth = Wording(zh: "true（是）或 false（否）", en: "true or false")
  fileprivate static let names = Wording(zh: "姓名，多人用列表，如 [姓名, 姓名]", en: "a name, or a list of names")
  fileprivate static let pageNumber = Wording(
    zh: "版次，只用字母、数字和连字符，如 01、A05", en: "a page number of letters, digits and hyphens, such as 01 or A05")
  fileprivate static let domain = Wording(zh: "域名，如 example.cn", en: "an Internet domain, such as example.cn")
  fileprivate static let languageTag = Wording(
    zh: "语言代码，如 zh-Hans、en", en: "a language tag, such as zh-Hans or en")
  fileprivate static let embargo = Wording(
    zh: "带时区的时间，如 2026-04-09T06:00:00+08:00，或 until further notice（另行通知）",
    en: "a time with its zone, such as 2026-04-09T06:00:00+08:00, or until further notice")
  fileprivate static let status = Wording(
    zh: "usable（可用）、withheld（缓发）或 canceled（撤稿）", en: "usable, withheld or canceled")
  fileprivate static let signal = Wording(
    zh: "correction（更正）、update（更新）或 kill（撤稿）", en: "correction, update or kill")
  fileprivate static let version = Wording(zh: "从 1 起的整数，如 2", en: "a whole number from 1, such as 2")
  fileprivate static let notes = Wording(zh: "文字，一行一条", en: "text, one note a line")
  fileprivate static let identifier = Wording(
    zh: "不含空格的标识，如 urn:newsml:example.cn:20260409:1",
    en: "an identifier without spaces, such as urn:newsml:example.cn:20260409:1")
  fileprivate static let rights = Wording(
    zh: "一行文字，或 holder、notice、terms 三项", en: "a line of text, or the keys holder, notice and terms")
  fileprivate static let editors = Wording(
    zh: "“职务: 姓名”，多人用列表，如 责任编辑: [姓名, 姓名]",
    en: "duty: name, or a list for several people, such as 责任编辑: [name, name]")
}
