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
}

/// What reads a single value, which is no null.
extension ConfigurationReader {
  /// One of some words; `expected` says which, where listing them does not do.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ expected: Wording? = nil
  ) -> (_ key: String, _ value: YAMLValue) throws(ConfigurationError) -> Choice {
    { key, value throws(ConfigurationError) in
      if let text = value.text, let choice = Choice(rawValue: text) { return choice }
      // Whoever may write off may write never.
      if value.text == RuleSetting.never, let choice = Choice(rawValue: RuleSetting.off.rawValue) {
        return choice
      }
      let words = Choice.allCases.map(\.rawValue)
      throw badValue(
        key, value,
        expected ?? Wording(zh: words.joined(separator: "、"), en: words.joined(separator: ", ")))
    }
  }

  /// A whole number within a range.
  func integer(
    _ range: ClosedRange<Int>
  ) -> (_ key: String, _ value: YAMLValue) throws(ConfigurationError) -> Int {
    { key, value throws(ConfigurationError) in
      if let text = value.text, let number = Int(text), range.contains(number) { return number }
      let shown = "\(range.lowerBound)–\(range.upperBound)"
      throw badValue(key, value, Wording(zh: "整数，\(shown)", en: "a whole number, \(shown)"))
    }
  }

  /// A number within a range.
  func number(
    _ range: ClosedRange<Double>
  ) -> (_ key: String, _ value: YAMLValue) throws(ConfigurationError) -> Double {
    { key, value throws(ConfigurationError) in
      if let text = value.text, let number = Double(text), range.contains(number) { return number }
      let shown = "\(range.lowerBound)–\(range.upperBound)"
      throw badValue(key, value, Wording(zh: "数字，\(shown)", en: "a number, \(shown)"))
    }
  }

  /// A line of text, or several.
  func lines(_ key: String, _ value: YAMLValue) throws(ConfigurationError) -> [String] {
    guard let lines = value.words, lines.allSatisfy(Self.isLine) else {
      throw badValue(key, value, Wording(zh: "一行文字或文字的列表", en: "a line of text or a list of them"))
    }
    return lines
  }

  /// Patterns of paths, seen from the folder of the configuration.
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

  /// A line of text.
  func line(_ key: String, _ value: YAMLValue) throws(ConfigurationError) -> String {
    guard let text = value.text, Self.isLine(text) else {
      throw badValue(key, value, Wording(zh: "一行文字", en: "a line of text"))
    }
    return text
  }

  /// A mark of 1 to 4 characters.
  func mark(_ key: String, _ value: YAMLValue) throws(ConfigurationError) -> String {
    guard let text = value.text, (1...4).contains(text.unicodeScalars.count),
      !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      throw badValue(key, value, Wording(zh: "一个符号，如 \"■\"", en: "one mark in quotes, such as \"■\""))
    }
    return text
  }

  /// An address on the web.
  func webAddress(_ key: String, _ value: YAMLValue) throws(ConfigurationError) -> String {
    let address = try line(key, value)
    guard
      ["https://", "http://"].contains(where: {
        address.hasPrefix($0) && address.utf8.count > $0.utf8.count
      }), address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else {
      throw badValue(
        key, value, Wording(zh: "以 https:// 开头的网址", en: "an address that begins with https://"))
    }
    return address
  }

  /// `yes` or `no`.
  func yesOrNo(_ key: String, _ value: YAMLValue) throws(ConfigurationError) -> Bool {
    guard let text = value.text, ["yes", "no"].contains(text) else {
      throw badValue(key, value, Wording(zh: "yes 或 no", en: "yes or no"))
    }
    return text == "yes"
  }

  /// A word, or several; none for a null.
  func words(_ key: String, _ value: YAMLValue) throws(ConfigurationError) -> [String] {
    if value.isNull { return [] }
    guard let words = value.words,
      words.allSatisfy({ !$0.isEmpty && !$0.unicodeScalars.contains { $0.properties.isWhitespace } })
    else {
      throw badValue(
        key, value, Wording(zh: "一个词或词的列表，词不含空格", en: "a word or a list of words without spaces"))
    }
    return words
  }

  /// Whether a text is one line and not only white space.
  static func isLine(_ text: String) -> Bool {
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
