import Export

/// The JSON Schema of the configuration file, by which editors complete and check it. It is made from the tables of
/// the reader.
enum ConfigurationSchema {
  /// The schema, JSON Schema draft 7, which editors know best.
  static func schema(rules: [RuleMetadata] = RuleSet.standard.metadata) -> JSONValue {
    var schema = object(ConfigurationKeys.root, rules)
    schema["$schema"] = .string("http://json-schema.org/draft-07/schema#")
    schema["title"] = .string(".validate.yml")
    return .object(schema)
  }

  private static func object(_ keys: [ConfigurationKey], _ rules: [RuleMetadata]) -> [String: JSONValue] {
    ["type": types("object"), "properties": properties(keys, rules), "additionalProperties": .boolean(false)]
  }

  private static func properties(_ keys: [ConfigurationKey], _ rules: [RuleMetadata]) -> JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: keys.map { key in
          var schema = shape(key.shape, rules)
          schema["description"] = .string("\(key.meaning.chinese) / \(key.meaning.english)")
          return (key.name, .object(schema))
        }))
  }

  private static func shape(_ shape: ConfigurationKey.Shape, _ rules: [RuleMetadata]) -> [String: JSONValue] {
    switch shape {
    case .text: ["type": types("string", "number")]
    case .mark: ["type": types("string"), "minLength": .integer(1), "maxLength": .integer(4)]
    case .choice(let words): choice(words)
    case .integer(let range):
      [
        "type": types("integer"), "minimum": .integer(range.lowerBound),
        "maximum": .integer(range.upperBound),
      ]
    case .number(let range):
      ["type": types("number"), "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
    case .integers(let range):
      ["type": types("array", "integer"), "items": .object(self.shape(.integer(range), rules))]
    case .words:
      [
        "type": types("string", "array"),
        "items": .object(["type": .string("string"), "pattern": .string("^\\S+$")]),
      ]
    case .lines: ["type": types("string", "array"), "items": .object(["type": .string("string")])]
    case .keys(let keys): object(keys, rules)
    case .table(let shape, let keys):
      [
        "type": types("object"), "properties": properties(keys, rules),
        "additionalProperties": .object(self.shape(shape, rules)),
      ]
    case .list(let keys):
      [
        "type": types("array"),
        "items": .object(object(keys, rules).merging(["required": .array([.string("files")])]) { $1 }),
      ]
    case .either(let left, let right):
      ["anyOf": .array([.object(self.shape(left, rules)), .object(self.shape(right, rules))])]
    case .rules: named(rules)
    }
  }

  /// Rules by identifier and by name. In a configuration capitals do not matter, so others are not refused here.
  private static func named(_ rules: [RuleMetadata]) -> [String: JSONValue] {
    var properties: [String: JSONValue] = [:]
    for rule in rules {
      var setting = choice(RuleSetting.words)
      setting["description"] = .string("\(rule.id) \(rule.slug): \(rule.name.chinese) / \(rule.name.english)")
      properties[rule.id] = .object(setting)
      properties[rule.slug] = .object(setting)
    }
    return [
      "type": types("object"), "properties": .object(properties),
      "additionalProperties": .object(choice(RuleSetting.words)),
    ]
  }

  /// Some words. YAML 1.1 reads `off`, `yes` and `no` as true and false, and editors follow it.
  private static func choice(_ words: [String]) -> [String: JSONValue] {
    var values = words.map { JSONValue.string($0) } + [.null]
    if words.contains("off") || words.contains("no") { values.append(.boolean(false)) }
    if words.contains("yes") { values.append(.boolean(true)) }
    return ["enum": .array(values)]
  }

  /// One of some types, or nothing at all.
  private static func types(_ names: String...) -> JSONValue {
    .array((names + ["null"]).map { .string($0) })
  }
}
