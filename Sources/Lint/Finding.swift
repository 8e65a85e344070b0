public import Source

/// Something a rule found on a page.
public struct Finding: Sendable, Hashable {
  /// The identifier of the rule, such as `TX001`.
  public var rule: String
  /// The speaking name of the rule, such as `column-break`.
  public var slug: String
  /// How grave it is, the configuration considered.
  public var severity: Severity
  /// What is wrong, in one line.
  public var message: Wording
  /// The next step in a few words; nil when the message says it.
  public var remedy: Wording?
  /// Where it is; empty for something that is missing there.
  public var range: SourceRange
  /// How often it occurs, for a fault that runs through the file; else 1.
  public var count: Int
  /// How to mend it; nil when only a person can.
  public var fix: Fix?

  /// Makes a finding of a rule, with the rule's own severity.
  public init(
    _ rule: RuleMetadata, _ message: Wording, remedy: Wording? = nil, at range: SourceRange, count: Int = 1,
    fix: Fix? = nil
  ) {
    self.init(
      rule: rule.id, slug: rule.slug, severity: rule.severity, message: message, remedy: remedy, range: range,
      count: count, fix: fix)
  }

  /// Makes a finding from its parts.
  public init(
    rule: String, slug: String, severity: Severity, message: Wording, remedy: Wording? = nil,
    range: SourceRange,
    count: Int = 1, fix: Fix? = nil
  ) {
    self.rule = rule
    self.slug = slug
    self.severity = severity
    self.message = message
    self.remedy = remedy
    self.range = range
    self.count = count
    self.fix = fix
  }
}
