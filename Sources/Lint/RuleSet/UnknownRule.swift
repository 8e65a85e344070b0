public import Source

/// A rule that a configuration names and that does not exist.
public struct UnknownRule: WordedError, Hashable {
  /// The name as written.
  public let name: String
  /// The line of the configuration, from 1; nil when it was named elsewhere.
  public let line: Int?
  /// What was probably meant; nil when nothing is near.
  public let suggestion: String?

  /// Takes a name that ``RuleSet/rule(named:)`` of a set does not know.
  public init(_ name: String, in rules: RuleSet, line: Int? = nil) {
    self.name = name
    self.line = line
    suggestion = rules.suggestion(for: name)
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
