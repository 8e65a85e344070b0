import Export

/// Findings in groups, one line each: place, severity, rule, message; below it, if wanted, the place in the text.
struct FindingLines {
  private let language: Language
  private let style: TerminalStyle
  private let frame: CodeFrame?

  /// Prepares to write. `source` is the text of the page where each finding is to be shown in its line, else nil.
  init(language: Language, style: TerminalStyle, source: SourceText? = nil) {
    self.language = language
    self.style = style
    frame = source.map { CodeFrame($0, style: style, language: language) }
  }

  /// A line that names the columns, then the groups, each with its title. Empty when there is no finding.
  func text(_ groups: FindingGroups) -> String {
    let all = groups.groups.flatMap(\.findings)
    guard !all.isEmpty else { return "" }
    let head = [
      Wording(zh: "行:列", en: "line:col"), Wording(zh: "级别", en: "level"), Wording(zh: "规则", en: "rule"),
      Wording(zh: "说明", en: "what is wrong"),
    ].map { $0(language) }
    let widths = [
      all.map { Self.place($0).utf8.count }, all.map { DisplayWidth.of(severity($0)) },
      all.map { DisplayWidth.of($0.rule) },
    ].enumerated().map { index, widths in max(DisplayWidth.of(head[index]), widths.max() ?? 0) }
    let title =
      "  \(Self.rightAligned(head[0], to: widths[0]))"
      + "  \(DisplayWidth.padded(head[1], to: widths[1]))  \(DisplayWidth.padded(head[2], to: widths[2]))  \(head[3])"
    return style(.faint, title) + "\n\n"
      + groups.groups.map { group in
        let lines = group.lines.isEmpty ? "" : "  " + style(.faint, group.lines)
        return "\(style(.title, VisibleText.of(group.title)))\(lines)\n"
          + group.findings.map { line($0, widths) + framed($0) }.joined(separator: frame == nil ? "" : "\n")
      }.joined(separator: "\n")
  }

  private func line(_ finding: FindingReport, _ widths: [Int]) -> String {
    let indent = widths.reduce(2) { $0 + $1 + 2 }
    let severity = DisplayWidth.padded(severity(finding), to: widths[1])
    let head =
      "  \(Self.rightAligned(Self.place(finding), to: widths[0]))"
      + "  \(style(Self.mark(finding.severity), severity))"
      + "  \(DisplayWidth.padded(finding.rule, to: widths[2]))  "
    let words = words(finding)
    let folded =
      style.width.map {
        LineFolder.fold(words, width: max($0 - indent, 24), ambiguous: style.ambiguousWidth)
      } ?? [words]
    return head + folded.joined(separator: "\n" + String(repeating: " ", count: indent)) + "\n"
  }

  private func framed(_ finding: FindingReport) -> String {
    guard let frame, let range = finding.range else { return "" }
    return frame.text(range, mark: Self.mark(finding.severity))
  }

  private func severity(_ finding: FindingReport) -> String {
    (Severity(rawValue: finding.severity) ?? .info).wording(language)
  }

  private static func rightAligned(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - DisplayWidth.of(text))) + text
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
