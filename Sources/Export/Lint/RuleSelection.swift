/// The rules that run on a page.
struct RuleSelection {
  /// A rule that runs.
  struct Entry {
    /// The rule.
    let rule: any LintRule.Type
    /// The rule again, if it reports a fault of the whole file once.
    let fileWide: (any FileWideRule.Type)?
    /// The rule again, if it judges by what the others found.
    let judging: (any FindingsRule.Type)?
    /// The severity that the desk gives its findings; nil where it gives none and each finding has its own.
    let severity: Severity?

    fileprivate init(_ index: Int, severity: Severity?) {
      rule = RuleRegistry.all[index]
      fileWide = RuleRegistry.fileWide[index]
      judging = RuleRegistry.judging[index]
      self.severity = severity
    }
  }

  let rules: [Entry]

  /// Every rule on by default and switched on, less those switched off; of a rule named twice the last word holds.
  init(_ context: LintContext) {
    let settings = context.settings
    let isNewspaperPage = context.isNewspaperPage
    var said: [String: RuleSetting] = [:]
    for entry in settings.rules {
      if let rule = RuleRegistry.rule(named: entry.rule) { said[rule.metadata.id] = entry.setting }
    }
    var rules: [Entry] = []
    rules.reserveCapacity(RuleRegistry.all.count)
    for index in RuleRegistry.all.indices {
      switch RuleRegistry.metadata[index].scope {
      case .everyFile: break
      case .newspaperPage where isNewspaperPage: break
      case .baseline where context.baseline != nil: break
      case .newspaperPage, .baseline: continue
      }
      if !said.isEmpty, let setting = said[RuleRegistry.metadata[index].id] {
        if let severity = Severity(setting) { rules.append(Entry(index, severity: severity)) }
      } else if RuleRegistry.metadata[index].isOnByDefault {
        rules.append(Entry(index, severity: nil))
      }
    }
    self.rules = rules
  }
}
