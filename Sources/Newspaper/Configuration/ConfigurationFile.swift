import Source

/// A configuration file, from which follows what holds for each file of the paper.
public struct ConfigurationFile: Sendable {
  /// What differs for some files.
  private struct Override: Sendable {
    let patterns: [PathPattern]
    let value: YAMLValue
  }

  /// The name of the file, for messages.
  public let file: String
  /// What holds for files that no override names.
  public let configuration: Configuration
  /// All that is said about rules, in the overrides too, for whoever knows which rules there are.
  public let ruleEntries: [LintSettings.Entry]
  private let root: YAMLValue?
  private let overrides: [Override]

  /// Reads a configuration file, the overrides included.
  ///
  /// - Parameters:
  ///   - yaml: The bytes of the file. An empty file says nothing.
  ///   - file: Its name, for messages.
  /// - Throws: ``ConfigurationError`` for bytes that are not UTF-8, text that is no YAML, a key that means nothing,
  ///   or a value that cannot be used.
  public init(_ yaml: [UInt8], file: String) throws(ConfigurationError) {
    self.file = file
    let reader = ConfigurationReader(file: file)
    root = try reader.parse(yaml)
    var configuration = Configuration.standard
    if let root { try reader.read(root, ConfigurationKeys.ofFile, of: nil, into: &configuration) }
    self.configuration = configuration
    var entries = configuration.lint.rules
    var overrides: [Override] = []
    for value in try Self.overrides(in: root, reader) {
      let override = try Self.override(value, reader)
      var changed = configuration
      try reader.read(value, ConfigurationKeys.ofOverride, of: "overrides", into: &changed)
      entries += changed.lint.rules[configuration.lint.rules.count...]
      overrides.append(override)
    }
    self.overrides = overrides
    ruleEntries = entries
  }

  private static func overrides(
    in root: YAMLValue?, _ reader: ConfigurationReader
  ) throws(ConfigurationError) -> [YAMLValue] {
    guard let value = root?.pairs?.first(where: { $0.key == "overrides" })?.value, !value.isNull else {
      return []
    }
    guard let list = value.list else {
      throw reader.badValue(
        "overrides", value,
        Wording(zh: "列表，每项有 files 和另作的规定", en: "a list, each item with files and what differs for them"))
    }
    return list
  }

  private static func override(
    _ value: YAMLValue, _ reader: ConfigurationReader
  ) throws(ConfigurationError) -> Override {
    let pairs = try reader.pairs(of: value, key: "overrides")
    guard let files = pairs.first(where: { $0.key == "files" })?.value, !files.isNull else {
      // A key that is misspelled is more to the point than one that is missing.
      let known = ConfigurationKeys.ofOverride.map(\.key).names
      if let unknown = pairs.first(where: { !known.contains($0.key) }) {
        throw reader.unknownKey(unknown.key, unknown.line, among: known)
      }
      throw reader.fault(
        value.line,
        Wording(
          zh: "overrides 的每一项都要有 files，如 files: [\"副刊/**\"]",
          en: "each of the overrides needs files, as in files: [\"副刊/**\"]"))
    }
    return Override(patterns: try reader.patterns("files", files), value: value)
  }

  /// What holds for a file.
  ///
  /// - Parameter path: The path of the file seen from the folder of the configuration, with `/` between its names; nil
  ///   for a file that is not below it, for which no override holds.
  /// - Returns: What holds, with where it is said.
  /// - Throws: Nothing that reading the file did not throw already.
  public func effective(for path: String?) throws(ConfigurationError) -> EffectiveConfiguration {
    var effective = EffectiveConfiguration(configuration, file: file)
    if let root { effective.record(root, override: nil) }
    guard let path else { return effective }
    let reader = ConfigurationReader(file: file)
    for override in overrides {
      guard let pattern = override.patterns.first(where: { $0.matches(path) }) else { continue }
      try reader.read(
        override.value, ConfigurationKeys.ofOverride, of: "overrides", into: &effective.configuration)
      effective.record(override.value, override: pattern.text)
    }
    return effective
  }
}
