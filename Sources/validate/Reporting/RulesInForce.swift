import Export

/// Which rules run at a desk and how grave their findings are: what the rules say of themselves, less what the
/// configuration says about them.
struct RulesInForce {
  private let settings: [String: RuleSetting]

  /// Reads the settings; of a rule that is named twice the last word holds.
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
