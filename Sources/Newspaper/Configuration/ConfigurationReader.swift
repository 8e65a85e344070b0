import Document
import Source

/// Reads the YAML of a configuration file into a ``Configuration``.
struct ConfigurationReader {
  /// The name of the file, for messages.
  let file: String

  /// The value that the file holds; nil when it says nothing.
  func parse(_ yaml: [UInt8]) throws(ConfigurationError) -> YAMLValue? {
    let source: SourceText
    do { source = try SourceText(yaml) } catch {
      let line = 1 + yaml.count { $0 == UInt8(ascii: "\n") }
      if case .notUTF8(let offset) = error {
        throw fault(
          1 + yaml.prefix(offset).count { $0 == UInt8(ascii: "\n") },
          Wording(zh: "配置文件不是 UTF-8 编码，请另存为 UTF-8", en: "the configuration is not UTF-8; save it as UTF-8"))
      }
      throw fault(line, Wording(zh: "配置文件过大", en: "the configuration is too long"))
    }
    let root: YAMLValue?
    do {
      root = try YAMLValue(parsing: Array(source.bytes[source.byteOrderMarkLength...]))
    } catch {
      throw fault(
        error.line,
        Wording(
          zh: "不是有效的 YAML（\(error.reason)），请检查缩进和冒号",
          en: "no valid YAML (\(error.reason)); check indentation and colons"))
    }
    guard let root, !root.isNull else { return nil }
    return root
  }

  /// Adds what a mapping says to a configuration. `overrides` are not applied here.
  func read(
    _ value: YAMLValue, among known: [ConfigurationKey], key: String?, into configuration: inout Configuration
  ) throws(ConfigurationError) {
    for (key, line, value) in try pairs(of: value, key: key) {
      guard known.names.contains(key) else { throw unknownKey(key, line, among: known.names) }
      switch key {
      case "language": configuration.language = try language(value)
      case "metadata": configuration.metadata = try metadata(value).completed(by: configuration.metadata)
      case "house": try HouseStyleReader(reader: self).read(value, into: &configuration.houseStyle)
      case "rules": configuration.lint.rules += try rules(value)
      case "limits": try LimitsReader(reader: self).read(value, into: &configuration.lint.limits)
      case "release": try LimitsReader(reader: self).read(value, into: &configuration.lint.release)
      case "schema": configuration.schemas = try lines(key, value)
      case "fail-on": configuration.lint.failOn = try setting(value, key: key)
      case "baseline": configuration.baseline = try optionalLine(key, value)
      case "reports": configuration.helpBase = try helpBase(value)
      case "exclude": configuration.exclude = try patterns(key, value)
      case "pages": configuration.pages = try patterns(key, value)
      default: continue
      }
    }
  }

  private func helpBase(_ value: YAMLValue) throws(ConfigurationError) -> String? {
    var base: String?
    for (key, line, value) in try pairs(of: value, key: "reports") {
      let known = ConfigurationKeys.reports.names
      guard known.contains(key) else { throw unknownKey(key, line, among: known) }
      base = try optionalLine(key, value)
      let isAddress = base.map { base in
        ["https://", "http://"].contains { base.hasPrefix($0) && base.utf8.count > $0.utf8.count }
          && base.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
      }
      guard isAddress ?? true else {
        throw badValue(
          key, value, Wording(zh: "以 https:// 开头的网址", en: "an address that begins with https://"))
      }
    }
    return base
  }

  private func language(_ value: YAMLValue) throws(ConfigurationError) -> Language? {
    guard !value.isNull else { return nil }
    guard let text = value.text, let language = Language(rawValue: text) else {
      throw badValue("language", value, Wording(zh: "zh 或 en", en: "zh or en"))
    }
    return language
  }

  private func metadata(_ value: YAMLValue) throws(ConfigurationError) -> Metadata {
    let reader = MetadataReader(try pairs(of: value, key: "metadata"), lineOffset: 0)
    switch reader.problems.first {
    case nil: return reader.metadata
    case .unknownKey(let key, let line): throw unknownKey(key, line, among: ConfigurationKeys.metadata.names)
    case .badValue(let key, let value, let line, let expected):
      throw badValue(key, shown: value, line, expected)
    case .unreadable(let line, let reason): throw fault(line, reason)
    case .missingFence, .heldBack: return reader.metadata
    }
  }

  private func rules(_ value: YAMLValue) throws(ConfigurationError) -> [LintSettings.Entry] {
    var entries: [LintSettings.Entry] = []
    for (rule, line, value) in try pairs(of: value, key: "rules") {
      guard let setting = try setting(value, key: rule) else { continue }
      entries.append(LintSettings.Entry(rule: rule, setting: setting, line: line))
    }
    return entries
  }

  private func setting(_ value: YAMLValue, key: String) throws(ConfigurationError) -> RuleSetting? {
    guard !value.isNull else { return nil }
    guard let text = value.text, let setting = RuleSetting(word: text) else {
      throw badValue(
        key, value,
        Wording(zh: "off（也作 never）、error、warning 或 info", en: "off (or never), error, warning or info"))
    }
    return setting
  }
}

extension ConfigurationReader {
  /// One of some words; nil for a null.
  func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ value: YAMLValue
  ) throws(ConfigurationError) -> Value? where Value.RawValue == String {
    guard !value.isNull else { return nil }
    if let text = value.text, let choice = Value(rawValue: text) { return choice }
    // Whoever may write off may write never.
    if value.text == RuleSetting.never, let choice = Value(rawValue: RuleSetting.off.rawValue) {
      return choice
    }
    let words = Value.allCases.map(\.rawValue)
    throw badValue(
      key, value, Wording(zh: words.joined(separator: "、"), en: words.joined(separator: ", ")))
  }

  /// A whole number within a range.
  func integer(
    _ key: String, _ value: YAMLValue, _ range: ClosedRange<Int>
  ) throws(ConfigurationError) -> Int {
    if let text = value.text, let number = Int(text), range.contains(number) { return number }
    let shown = "\(range.lowerBound)–\(range.upperBound)"
    throw badValue(key, value, Wording(zh: "整数，\(shown)", en: "a whole number, \(shown)"))
  }

  /// A number within a range.
  func number(
    _ key: String, _ value: YAMLValue, _ range: ClosedRange<Double>
  ) throws(ConfigurationError) -> Double {
    if let text = value.text, let number = Double(text), range.contains(number) { return number }
    let shown = "\(range.lowerBound)–\(range.upperBound)"
    throw badValue(key, value, Wording(zh: "数字，\(shown)", en: "a number, \(shown)"))
  }

  /// A line of text, or several; none for a null.
  func lines(_ key: String, _ value: YAMLValue) throws(ConfigurationError) -> [String] {
    if value.isNull { return [] }
    guard let lines = value.words, lines.allSatisfy(Self.isLine) else {
      throw badValue(key, value, Wording(zh: "一行文字或文字的列表", en: "a line of text or a list of them"))
    }
    return lines
  }

  /// Patterns of paths, seen from the folder of the configuration; none for a null.
  func patterns(_ key: String, _ value: YAMLValue) throws(ConfigurationError) -> [PathPattern] {
    var patterns: [PathPattern] = []
    for text in try lines(key, value) {
      guard let pattern = PathPattern(text) else {
        throw badValue(
          key, shown: text, value.line,
          Wording(
            zh: "相对于配置文件的路径，如 副刊/**，不用 .. 和开头的 / ，最多 \(PathPattern.maximumLength) 字",
            en: "a path from the folder of the configuration, such as 副刊/**, without .. and a leading /"))
      }
      patterns.append(pattern)
    }
    return patterns
  }

  /// A line of text; nil for a null.
  func optionalLine(_ key: String, _ value: YAMLValue) throws(ConfigurationError) -> String? {
    if value.isNull { return nil }
    guard let text = value.text, Self.isLine(text) else {
      throw badValue(key, value, Wording(zh: "一行文字", en: "a line of text"))
    }
    return text
  }

  private static func isLine(_ text: String) -> Bool {
    text.unicodeScalars.contains { !$0.properties.isWhitespace }
      && !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}

extension ConfigurationReader {
  /// The keys and values of a mapping, none of a null; `key` is what it belongs to, nil for the whole file.
  func pairs(
    of value: YAMLValue, key: String?
  ) throws(ConfigurationError) -> [(key: String, line: Int, value: YAMLValue)] {
    if value.isNull { return [] }
    if let pairs = value.pairs { return pairs }
    let expected = Wording(zh: "“键: 值”各占一行", en: "lines of key: value")
    if let key { throw badValue(key, value, expected) }
    throw fault(
      value.line,
      Wording(zh: "配置文件应为\(expected.chinese)", en: "the configuration must be \(expected.english)"))
  }

  func unknownKey(_ key: String, _ line: Int, among known: [String]) -> ConfigurationError {
    if let nearest = NearestKey.of(key, among: known) {
      return fault(
        line,
        Wording(zh: "没有“\(key)”这一项，是否应为“\(nearest)”？", en: "unknown key “\(key)”; did you mean “\(nearest)”?")
      )
    }
    let list = known.joined(separator: ", ")
    return fault(
      line, Wording(zh: "没有“\(key)”这一项，可用的有：\(list)", en: "unknown key “\(key)”; the known ones are \(list)"))
  }

  func badValue(_ key: String, _ value: YAMLValue, _ expected: Wording) -> ConfigurationError {
    badValue(key, shown: value.shown, value.line, expected)
  }

  func badValue(_ key: String, shown value: String, _ line: Int, _ expected: Wording) -> ConfigurationError {
    fault(
      line,
      Wording(
        zh: "“\(key)”的值“\(value)”不可用，应为：\(expected.chinese)",
        en: "“\(key)” cannot be “\(value)”; write \(expected.english)"))
  }

  func fault(_ line: Int, _ wording: Wording) -> ConfigurationError {
    ConfigurationError(file: file, line: line, wording)
  }
}
