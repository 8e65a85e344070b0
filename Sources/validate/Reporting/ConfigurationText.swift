import Export

/// The configuration that applies to a file, as YAML that could be a configuration itself; a comment after each value names
/// its origin.
struct ConfigurationText {
  private let effective: EffectiveConfiguration
  private let language: Language

  /// Prepares to write.
  init(_ effective: EffectiveConfiguration, language: Language) {
    self.effective = effective
    self.language = language
  }

  /// The YAML text.
  func text(path: String) -> String {
    let file = effective.file.map(TerminalText.of)
    let none = Wording(zh: "没有找到，全按默认", en: "none found; all is default")(language)
    let head = Wording(
      zh: "# 适用于 \(TerminalText.of(path))\n# 配置文件：\(file ?? none)\n",
      en: "# what holds for \(TerminalText.of(path))\n# configuration: \(file ?? none)\n")(language)
    let rows = ConfigurationReport.rows(of: effective)
    return head + rows.map { write($0, path: $0.key, indent: "") }.joined()
  }

  private func write(_ row: ConfigurationValue.Row, path: String, indent: String) -> String {
    let key = "\(indent)\(Self.scalar(row.key)):"
    if case .table(let rows) = row.value, !rows.isEmpty {
      let inner = rows.map { write($0, path: "\(path).\($0.key)", indent: indent + "  ") }
      return key + "\n" + inner.joined()
    }
    let value = Self.flow(row.value)
    return "\(key)\(value.isEmpty ? "" : " ")\(value)  # \(origin(path, row.value)(language))\n"
  }

  /// The origin of a value. Lists of words include the default ones.
  private func origin(_ path: String, _ value: ConfigurationValue) -> Wording {
    guard let origin = effective.origins[path] else { return Wording(zh: "默认", en: "default") }
    let override = origin.override.map { Wording(zh: "，\($0)", en: ", \($0)") } ?? Wording(zh: "", en: "")
    return Wording(
      zh: "第 \(origin.line) 行\(override.chinese)", en: "line \(origin.line)\(override.english)")
  }

  private static func flow(_ value: ConfigurationValue) -> String {
    switch value {
    case .none: ""
    case .text(let text): scalar(text)
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .list(let values): "[\(values.map(flow).joined(separator: ", "))]"
    case .table(let rows): "{\(rows.map { "\(scalar($0.key)): \(flow($0.value))" }.joined(separator: ", "))}"
    }
  }

  /// A scalar, in quotes unless it is letters and figures throughout.
  private static func scalar(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.isFigureOrHyphen }
      && text.utf8.first != UInt8(ascii: "-") && text.lowercased() != "null"
    if isPlain { return text }
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}

extension Unicode.Scalar {
  fileprivate var isFigureOrHyphen: Bool { self == "-" || ("0"..."9").contains(self) }
}
