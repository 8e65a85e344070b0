import Export

/// The rules in a list for people, group by group.
enum RuleListing {
  /// One line a rule: identifier, slug, severity, what it finds, and whether it can be mended.
  static func text(_ rules: [RuleMetadata], language: Language, style: TerminalStyle) -> String {
    let slugWidth = rules.map { DisplayWidth.of($0.slug) }.max() ?? 0
    let severityWidth = rules.map { DisplayWidth.of($0.severity.wording(language)) }.max() ?? 0
    var text = ""
    for group in RuleGroup.allCases {
      let members = rules.filter { $0.group == group }
      guard !members.isEmpty else { continue }
      if !text.isEmpty { text += "\n" }
      text += style(.title, group.title(language)) + "\n"
      for rule in members {
        let severity = rule.severity.wording(language)
        let notes = notes(rule).map { " [\($0(language))]" }.joined()
        text +=
          "  \(rule.id)  \(style(.faint, DisplayWidth.padded(rule.slug, to: slugWidth)))"
          + "  \(DisplayWidth.padded(severity, to: severityWidth))  \(rule.name(language))\(notes)\n"
      }
    }
    return text
  }

  private static func notes(_ rule: RuleMetadata) -> [Wording] {
    var notes: [Wording] = []
    if let fix = rule.fix { notes.append(fix.safety.wording) }
    if !rule.isOnByDefault { notes.append(Wording(zh: "默认不查", en: "off by default")) }
    return notes
  }
}
