import Export

/// The configuration that applies to a file, in JSON.
struct ConfigurationReport: Encodable {
  /// The origin of a value.
  struct OriginReport: Encodable {
    var line: Int
    @Nullable var override: String?
  }

  @PathText var path: String
  @Nullable var file: String?
  var values: JSONValue
  var origins: [String: OriginReport]

  /// Describes what holds for a file.
  init(_ effective: EffectiveConfiguration, path: String) {
    self.path = path
    file = effective.file.map(PathBytes.shown)
    values = JSONValue(.table(Self.rows(of: effective)))
    origins = effective.origins.mapValues { OriginReport(line: $0.line, override: $0.override) }
  }

  /// All values, every rule with what holds for it.
  static func rows(of effective: EffectiveConfiguration) -> [ConfigurationValue.Row] {
    var rows = effective.configuration.values
    var said: [String: RuleSetting] = [:]
    for entry in effective.configuration.lint.rules {
      if let rule = RuleSet.standard.rule(named: entry.rule) { said[rule.metadata.id] = entry.setting }
    }
    let rules = RuleSet.standard.metadata.map { rule in
      let standard = rule.isOnByDefault ? rule.severity.rawValue : RuleSetting.off.rawValue
      return ConfigurationValue.Row(rule.id, .text(said[rule.id]?.rawValue ?? standard))
    }
    rows.append(ConfigurationValue.Row("rules", .table(rules)))
    return rows
  }
}

extension JSONValue {
  /// A value of the configuration as JSON.
  init(_ value: ConfigurationValue) {
    switch value {
    case .none: self = .null
    case .text(let text): self = .string(text)
    case .integer(let number): self = .integer(number)
    case .number(let number): self = .number(number)
    case .list(let values): self = .array(values.map(JSONValue.init))
    case .table(let rows):
      self = .object(Dictionary(rows.map { ($0.key, JSONValue($0.value)) }, uniquingKeysWith: { $1 }))
    }
  }
}

extension EffectiveConfiguration {
  /// The same, with each rule under its identifier, by whichever name the file sets it.
  var namingRulesByIdentifier: EffectiveConfiguration {
    var named = self
    named.rename { key in
      guard key.hasPrefix("rules."), let rule = RuleSet.standard.rule(named: String(key.dropFirst(6))) else {
        return key
      }
      return "rules.\(rule.metadata.id)"
    }
    return named
  }
}
