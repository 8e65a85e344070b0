public import Source

public import Document

/// What the desk says about one rule of the linter.
public enum RuleSetting: String, Sendable, Hashable, CaseIterable {
  /// The rule does not run.
  case off
  /// Its findings are errors.
  case error
  /// Its findings are warnings.
  case warning
  /// Its findings are for information.
  case info

  /// Another word for ``off``, which is accepted wherever that is.
  public static let never = "never"

  /// The words for all settings.
  public static let words = allCases.map(\.rawValue) + [never]

  /// The setting that a word stands for; nil for none.
  public init?(word: String) {
    self.init(rawValue: word == Self.never ? Self.off.rawValue : word)
  }
}

extension Severity {
  /// The severity a setting asks for; nil for ``RuleSetting/off``.
  public init?(_ setting: RuleSetting) {
    switch setting {
    case .off: return nil
    case .error: self = .error
    case .warning: self = .warning
    case .info: self = .info
    }
  }
}

/// What the configuration says about the linter.
public struct LintSettings: Sendable, Hashable {
  /// What is said about a rule.
  public struct Entry: Sendable, Hashable {
    /// The rule as written: its id or its slug. Whether there is such a rule is for the linter to say.
    public var rule: String
    /// What is said.
    public var setting: RuleSetting
    /// The line of the configuration file, from 1.
    public var line: Int

    /// Makes an entry.
    public init(rule: String, setting: RuleSetting, line: Int) {
      self.rule = rule
      self.setting = setting
      self.line = line
    }
  }

  /// What is said about single rules, in the order written.
  public var rules: [Entry]
  /// The least severity at which a check fails; nil when nothing is said. ``RuleSetting/off``: no finding fails it.
  public var failOn: RuleSetting?
  /// The figures from which on rules speak up.
  public var limits: LintLimits
  /// The error rate from which on a page may not go out.
  public var release: ReleaseGate

  /// The moment at which pages are judged; nil for the end of the day of their issue. Said by an option, not in the file.
  public var now: Timestamp?
  /// Where that day is counted, in minutes east of Greenwich.
  public var zone = 480

  /// What is said about single rules, by the id or slug as written.
  public var severities: [String: RuleSetting] {
    Dictionary(rules.map { ($0.rule, $0.setting) }, uniquingKeysWith: { $1 })
  }

  /// Makes settings; without arguments the ones that say nothing.
  public init(
    rules: [Entry] = [], failOn: RuleSetting? = nil, limits: LintLimits = LintLimits(),
    release: ReleaseGate = ReleaseGate()
  ) {
    self.rules = rules
    self.failOn = failOn
    self.limits = limits
    self.release = release
  }
}
