import Export

/// Findings in groups, one line each: place, severity, rule, message.
struct FindingLines {
  private let language: Language
  private let style: TerminalStyle

  /// Prepares to write.
  init(language: Language, style: TerminalStyle) {
    self.language = language
    self.style = style
  }

  /// The groups, each with its title, separated by blank lines. Empty when there is no finding.
  func text(_ groups: FindingGroups) -> String {
    let all = groups.groups.flatMap(\.findings)
    let placeWidth = all.map { Self.place($0).utf8.count }.max() ?? 0
    let ruleWidth = all.map { DisplayWidth.of($0.rule) }.max() ?? 0
    return groups.groups.map { group in
      let lines = group.lines.isEmpty ? "" : "  " + style(.faint, group.lines)
      return "\(style(.title, VisibleText.of(group.title)))\(lines)\n"
        + group.findings.map { line($0, placeWidth, ruleWidth) }.joined()
    }.joined(separator: "\n")
  }

  private func line(_ finding: FindingReport, _ placeWidth: Int, _ ruleWidth: Int) -> String {
    let severity = (Severity(rawValue: finding.severity) ?? .info).wording(language)
    let severityWidth = language == .chinese ? 4 : 7
    let place = Self.place(finding)
    let indent = 2 + placeWidth + 2 + severityWidth + 2 + ruleWidth + 2
    let message = words(finding)
    let head =
      "  \(String(repeating: " ", count: placeWidth - place.utf8.count))\(place)"
      + "  \(style(Self.mark(finding.severity), DisplayWidth.padded(severity, to: severityWidth)))"
      + "  \(DisplayWidth.padded(finding.rule, to: ruleWidth))  "
    let room = style.width.map { max($0 - indent, 24) }
    let folded = room.map { LineFolder.fold(message, width: $0) } ?? [message]
    return head + folded.joined(separator: "\n" + String(repeating: " ", count: indent)) + "\n"
  }

  /// The line and the column as editors count it, in UTF-16 code units.
  private static func place(_ finding: FindingReport) -> String {
    finding.range.map { "\($0.start.line):\($0.start.columnUTF16)" } ?? ""
  }

  /// The message, then how to mend it: by the command, or in words what a person has to do.
  private func words(_ finding: FindingReport) -> String {
    let message = VisibleText.of(finding.message)
    if let safety = finding.fix.flatMap({ FixSafety(rawValue: $0.safety) }) {
      return "\(message) [\(safety.wording(language))]"
    }
    guard let remedy = finding.remedy else { return message }
    return "\(message)\(language == .chinese ? "；" : "; ")\(VisibleText.of(remedy))"
  }

  private static func mark(_ severity: String) -> TerminalStyle.Mark {
    switch Severity(rawValue: severity) {
    case .error: .error
    case .warning: .warning
    case .info, nil: .faint
    }
  }
}
