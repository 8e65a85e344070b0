public import Document
public import Source

/// What is to be said about a rule: its documentation, its defaults and its test data.
public struct RuleMetadata: Sendable, Hashable {
  /// The group, which gives the letters of the identifier.
  public let group: RuleGroup
  /// The number within the group, 1 to 999; never given twice.
  public let number: Int
  /// The identifier, such as `TX001`.
  public let id: String
  /// The speaking name, usable wherever the identifier is.
  public let slug: String
  /// The name in a few words.
  public let name: Wording
  /// What exactly is found, in a sentence.
  public let summary: Wording
  /// Why it matters.
  public let rationale: Wording
  /// The standard and clause, or whatever else the rule rests on; nil when it is plain sense.
  public let source: Wording?
  /// How grave a finding is unless the configuration says otherwise.
  public let severity: Severity
  /// What the fix does; nil when there is none.
  public let fix: RuleFix?
  /// On which files it runs.
  public let scope: RuleScope
  /// Whether it runs unless the configuration says otherwise.
  public let isOnByDefault: Bool
  /// The language of the pages on which it runs; nil for any.
  public let language: PageLanguage?
  /// Texts in which it finds something.
  public let badExamples: [RuleExample]
  /// Texts in which it finds nothing.
  public let goodExamples: [RuleExample]

  /// Describes a rule.
  init(
    _ group: RuleGroup, _ number: Int, _ slug: String, name: Wording, summary: Wording, rationale: Wording,
    source: Wording? = nil, severity: Severity, fix: RuleFix? = nil, scope: RuleScope = .newspaperPage,
    isOnByDefault: Bool = true, language: PageLanguage? = nil, bad: [RuleExample], good: [RuleExample]
  ) {
    self.group = group
    self.number = number
    id = group.rawValue + padded(number, to: 3)
    self.slug = slug
    self.name = name
    self.summary = summary
    self.rationale = rationale
    self.source = source
    self.severity = severity
    self.fix = fix
    self.scope = scope
    self.isOnByDefault = isOnByDefault
    self.language = language
    badExamples = bad
    goodExamples = good
  }
}

/// What the fix of a rule does.
public struct RuleFix: Sendable, Hashable {
  /// Whether it may be applied unseen. A rule that gives both kinds has the gravest here.
  public let safety: FixSafety
  /// What it does.
  public let summary: Wording

  /// Writes the lines of front matter that are missing.
  static let frontMatter = RuleFix(
    .unsafe,
    Wording(
      zh: "写上缺的头信息：文件名和报头里有的填好，没有的空着，等人填",
      en: "writes the front matter that is missing: filled in from file name and masthead, else left empty"))

  /// Describes a fix.
  init(_ safety: FixSafety, _ summary: Wording) {
    self.safety = safety
    self.summary = summary
  }
}
