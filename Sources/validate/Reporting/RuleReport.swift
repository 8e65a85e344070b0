import Export

/// A rule of the linter in JSON.
struct RuleReport: Encodable {
  /// A text in which the rule finds something, or nothing; `↓` stands right before what it finds.
  struct ExampleReport: Encodable {
    var text: String
    @Nullable var fixed: String?
    @Nullable var configuration: String?
    var missingFiles: [String]

    init(_ example: RuleExample) {
      text = example.markedText
      fixed = example.fixed
      configuration = example.configuration
      missingFiles = example.missingFiles
    }
  }

  /// What the fix does; `safety` is `safe` or `unsafe`.
  struct FixReport: Encodable {
    var safety: String
    var summary: String
  }

  var rule: String
  var slug: String
  var group: String
  var name: String
  var summary: String
  var rationale: String
  @Nullable var source: String?
  var severity: String
  var isOnByDefault: Bool
  var isOn: Bool
  @Nullable var severityInForce: String?
  var scope: String
  @Nullable var pageLanguage: String?
  @Nullable var fix: FixReport?
  var badExamples: [ExampleReport]
  var goodExamples: [ExampleReport]

  /// Describes a rule and its settings in force.
  init(_ metadata: RuleMetadata, _ force: RulesInForce, language: Language) {
    rule = metadata.id
    slug = metadata.slug
    group = metadata.group.rawValue
    name = metadata.name(language)
    summary = metadata.summary(language)
    rationale = metadata.rationale(language)
    source = metadata.source?(language)
    severity = metadata.severity.rawValue
    isOnByDefault = metadata.isOnByDefault
    isOn = force.severity(of: metadata) != nil
    severityInForce = force.severity(of: metadata)?.rawValue
    scope = metadata.scope.rawValue
    pageLanguage = metadata.language?.rawValue
    fix = metadata.fix.map { FixReport(safety: $0.safety.rawValue, summary: $0.summary(language)) }
    badExamples = metadata.badExamples.map(ExampleReport.init)
    goodExamples = metadata.goodExamples.map(ExampleReport.init)
  }
}

/// All rules in JSON.
struct RulesReport: Encodable {
  var rules: [RuleReport]
}

/// Which rules run and how grave their findings are: the defaults of the rules, as changed by the configuration.
struct RulesInForce {
  private let settings: [String: RuleSetting]

  /// Reads the settings; of a rule that is set twice the last setting holds.
  init(_ settings: LintSettings) {
    let pairs = settings.rules.compactMap { entry in
      RuleSet.standard.rule(named: entry.rule).map { ($0.metadata.id, entry.setting) }
    }
    self.settings = Dictionary(pairs, uniquingKeysWith: { $1 })
  }

  /// How grave the findings of a rule are; nil when it does not run.
  func severity(of rule: RuleMetadata) -> Severity? {
    if let setting = settings[rule.id] { return Severity(setting) }
    return rule.isOnByDefault ? rule.severity : nil
  }
}
