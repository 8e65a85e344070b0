/// Reads the YAML of a configuration file into a ``Configuration``.
struct ConfigurationReader {
  static let keys = ["language", "metadata", "house", "rules", "fail-on", "schema"]

  /// The name of the file, for messages.
  let file: String

  func read(_ yaml: [UInt8]) throws(ConfigurationError) -> Configuration {
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
      root = try YAMLValue(parsing: source[SourceRange(source.byteOrderMarkLength, source.bytes.count)])
    } catch {
      throw fault(
        error.line,
        Wording(
          zh: "不是有效的 YAML（\(error.reason)），请检查缩进和冒号",
          en: "no valid YAML (\(error.reason)); check indentation and colons"))
    }
    guard let root, !root.isNull else { return .standard }
    var configuration = Configuration.standard
    for (key, line, value) in try pairs(of: root, key: nil) {
      switch key {
      case "language": configuration.language = try language(value)
      case "metadata": configuration.metadata = try metadata(value)
      case "house": configuration.houseStyle = try HouseStyleReader(reader: self).read(value)
      case "rules": configuration.lint.rules = try rules(value)
      case "schema": configuration.schemas = try schemas(value)
      case "fail-on": configuration.lint.failOn = try setting(value, key: key)
      default: throw unknownKey(key, line, among: Self.keys)
      }
    }
    return configuration
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
    case .unknownKey(let key, let line): throw unknownKey(key, line, among: MetadataReader.keys)
    case .badValue(let key, let value, let line, let expected):
      throw badValue(key, shown: value, line, expected)
    case .notYAML(let line, let reason):
      throw fault(line, Wording(zh: "不是有效的 YAML（\(reason)）", en: "no valid YAML (\(reason))"))
    }
  }

  private func schemas(_ value: YAMLValue) throws(ConfigurationError) -> [String] {
    if value.isNull { return [] }
    guard let paths = value.words, !paths.contains("") else {
      throw badValue(
        "schema", value, Wording(zh: "XSD 文件名，或文件名的列表", en: "the name of an XSD, or a list of them"))
    }
    return paths
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
    guard let text = value.text, let setting = RuleSetting(rawValue: text) else {
      throw badValue(key, value, Wording(zh: "off、error、warning 或 info", en: "off, error, warning or info"))
    }
    return setting
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

  private func fault(_ line: Int, _ wording: Wording) -> ConfigurationError {
    ConfigurationError(file: file, line: line, wording)
  }
}
