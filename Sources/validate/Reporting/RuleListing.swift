import Export

/// The rules in a list for people, group by group.
enum RuleListing {
  /// One line a rule: identifier, slug, severity in force, what it finds, whether it can be mended and whether it runs;
  /// then the number of rules.
  static func text(
    _ rules: [RuleMetadata], _ force: RulesInForce, language: Language, style: TerminalStyle
  ) -> String {
    let slugWidth = rules.map { DisplayWidth.of($0.slug) }.max() ?? 0
    func severity(_ rule: RuleMetadata) -> String {
      (force.severity(of: rule) ?? rule.severity).wording(language)
    }
    let severityWidth = rules.map { DisplayWidth.of(severity($0)) }.max() ?? 0
    var text = ""
    for group in RuleGroup.allCases {
      let members = rules.filter { $0.group == group }
      guard !members.isEmpty else { continue }
      if !text.isEmpty { text += "\n" }
      text += style(.title, "\(group.rawValue) \(group.title(language))") + "\n"
      for rule in members {
        let notes = notes(rule, force).map { " [\($0(language))]" }.joined()
        text +=
          "  \(rule.id)  \(style(.faint, DisplayWidth.padded(rule.slug, to: slugWidth)))"
          + "  \(DisplayWidth.padded(severity(rule), to: severityWidth))  \(rule.name(language))\(notes)\n"
      }
    }
    let count = rules.count
    return text + (text.isEmpty ? "" : "\n")
      + Wording(zh: "共 \(count) 条规则", en: CountWords.plural(count, "rule"))(language) + "\n"
  }

  private static func notes(_ rule: RuleMetadata, _ force: RulesInForce) -> [Wording] {
    var notes: [Wording] = []
    if let fix = rule.fix { notes.append(fix.safety.wording) }
    switch (force.severity(of: rule) != nil, rule.isOnByDefault) {
    case (false, false): notes.append(Wording(zh: "默认不查", en: "off by default"))
    case (false, true): notes.append(Wording(zh: "已关", en: "switched off"))
    case (true, false): notes.append(Wording(zh: "已开", en: "switched on"))
    case (true, true): break
    }
    if rule.scope == .everyFile { notes.append(Wording(zh: "所有文件", en: "every file")) }
    return notes
  }
}
