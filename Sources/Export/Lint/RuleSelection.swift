/// The rules that run on a page, each with the severity that the desk gives its findings; nil where it gives none and
/// each finding has its own.
struct RuleSelection {
  let rules: [(rule: any LintRule.Type, severity: Severity?)]

  /// Every rule on by default and switched on, less those switched off; of a rule named twice the last word holds.
  init(_ context: LintContext) {
    let settings = context.settings
    let isNewspaperPage = context.isNewspaperPage
    var said: [String: RuleSetting] = [:]
    for entry in settings.rules {
      if let rule = RuleRegistry.rule(named: entry.rule) { said[rule.metadata.id] = entry.setting }
    }
    var rules: [(rule: any LintRule.Type, severity: Severity?)] = []
    for (rule, metadata) in zip(RuleRegistry.all, RuleRegistry.metadata) {
      switch metadata.scope {
      case .everyFile: break
      case .newspaperPage where isNewspaperPage: break
      case .baseline where context.baseline != nil: break
      case .newspaperPage, .baseline: continue
      }
      if let setting = said[metadata.id] {
        if let severity = Severity(setting) { rules.append((rule, severity)) }
      } else if metadata.isOnByDefault {
        rules.append((rule, nil))
      }
    }
    self.rules = rules
  }
}
