public import Newspaper
public import Source

/// A rule that a configuration names and that does not exist.
public struct UnknownRule: Error, Sendable, Hashable {
  /// The name as written.
  public let name: String
  /// The line of the configuration, from 1; nil when it was named elsewhere.
  public let line: Int?
  /// What was probably meant; nil when nothing is near.
  public let suggestion: String?

  /// Takes a name that ``RuleRegistry/rule(named:)`` does not know.
  public init(_ name: String, line: Int? = nil) {
    self.name = name
    self.line = line
    suggestion = RuleRegistry.suggestion(for: name)
  }

  /// What is wrong and what to do.
  public var wording: Wording {
    if let suggestion {
      Wording(
        zh: "没有“\(name)”这条规则，是否应为“\(suggestion)”？", en: "no rule “\(name)”; did you mean “\(suggestion)”?")
    } else {
      Wording(
        zh: "没有“\(name)”这条规则，可用 validate rules 查看全部规则",
        en: "no rule “\(name)”; validate rules lists them all")
    }
  }
}

extension LintSettings {
  /// The rules that are named here and do not exist, in the order written.
  public var unknownRules: [UnknownRule] {
    rules.filter { RuleRegistry.rule(named: $0.rule) == nil }.map { UnknownRule($0.rule, line: $0.line) }
  }
}

extension ConfigurationFile {
  /// The rules that are named in the file, its overrides included, and do not exist, in the order written.
  public var unknownRules: [UnknownRule] { LintSettings(rules: ruleEntries).unknownRules }
}
