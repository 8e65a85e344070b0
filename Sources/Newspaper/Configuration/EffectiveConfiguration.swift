/// What holds for one file, and where it is said.
public struct EffectiveConfiguration: Sendable {
  /// Where something is said.
  public struct Origin: Sendable, Hashable {
    /// The line of the configuration file, from 1.
    public let line: Int
    /// The pattern of the override that says it; nil for what is said for all files.
    public let override: String?
  }

  /// What holds.
  public internal(set) var configuration: Configuration
  /// The name of the configuration file; nil when there is none.
  public let file: String?
  /// Where values are said, by their keys with dots between, such as `house.marker`. What is not listed is the default.
  public private(set) var origins: [String: Origin] = [:]

  /// Takes a configuration that no file says anything about.
  public init(_ configuration: Configuration = .standard, file: String? = nil) {
    self.configuration = configuration
    self.file = file
  }

  /// Remembers the lines of all keys in a mapping that have a value.
  mutating func record(_ value: YAMLValue, override: String?, under path: String = "") {
    for (key, line, value) in value.pairs ?? [] where !value.isNull {
      let name = path.isEmpty ? key : "\(path).\(key)"
      if name == "overrides" || name == "files" { continue }
      origins[name] = Origin(line: line, override: override)
      record(value, override: override, under: name)
    }
  }

  /// Gives the keys of ``origins`` other names. Of two that come to have the same name an override holds, then the
  /// later line.
  public mutating func rename(_ name: (String) -> String) {
    origins = Dictionary(origins.map { (name($0.key), $0.value) }) { left, right in
      let isLater = left.line > right.line
      return (left.override == nil) == (right.override == nil)
        ? (isLater ? left : right) : (left.override == nil ? right : left)
    }
  }
}
