import Export

/// Findings in groups, one line each: place, severity, rule, message; below it, if requested, the line of the page.
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
    var widths = head.dropLast().map { DisplayWidth.of($0) }
    for level in Set(all.map(\.level)) {
      widths[1] = max(widths[1], DisplayWidth.of(level.wording(language)))
    }
    for finding in all {
      widths[0] = max(widths[0], Self.place(finding).utf8.count)
      widths[2] = max(widths[2], DisplayWidth.of(finding.rule))
    }
    let title =
      "  \(Self.rightAligned(head[0], to: widths[0]))"
      + "  \(DisplayWidth.padded(head[1], to: widths[1]))  \(DisplayWidth.padded(head[2], to: widths[2]))  \(head[3])"
    let indent = widths.reduce(2) { $0 + $1 + 2 }
    var text = style(.faint, title) + "\n"
    for group in groups.groups {
      text += "\n"
      text += style(.title, TerminalText.of(group.title))
      if !group.lines.isEmpty {
        text += "  "
        text += style(.faint, group.lines)
      }
      text += "\n"
      for (index, finding) in group.findings.enumerated() {
        if index > 0, frame != nil { text += "\n" }
        append(finding, widths, indent, to: &text)
        text += framed(finding)
      }
    }
    return text
  }

  private func append(_ finding: FindingReport, _ widths: [Int], _ indent: Int, to text: inout String) {
    text += "  "
    text += Self.rightAligned(Self.place(finding), to: widths[0])
    text += "  "
    let severity = DisplayWidth.padded(finding.level.wording(language), to: widths[1])
    text += style(Self.mark(finding.level), severity)
    text += "  "
    text += DisplayWidth.padded(finding.rule, to: widths[2])
    text += "  "
    let words = words(finding)
    if let width = style.width {
      let lines = LineFolder.fold(words, width: max(width - indent, 24), ambiguous: style.ambiguousWidth)
      text += lines.joined(separator: "\n" + DisplayWidth.spaces(indent))
    } else {
      text += words
    }
    text += "\n"
    text += block(finding, indent: indent)
  }

  private func framed(_ finding: FindingReport) -> String {
    guard let frame, let range = finding.range else { return "" }
    return frame.text(range, mark: Self.mark(finding.level))
  }

  private static func rightAligned(_ text: String, to width: Int) -> String {
    DisplayWidth.spaces(width - DisplayWidth.of(text)) + text
  }

  /// The line and the column as editors count it, in UTF-16 code units.
  private static func place(_ finding: FindingReport) -> String {
    finding.range.map { "\($0.start.line):\($0.start.columnUTF16)" } ?? ""
  }

  /// The message, then how to mend it: by the command, or in words what a person has to do.
  private func words(_ finding: FindingReport) -> String {
    let message = TerminalText.of(finding.message)
    if let safety = finding.fix?.safety {
      // Text to be copied is shown even where the command can write it.
      let lead = finding.remedy.flatMap { $0.utf8.contains(0x0A) ? Self.firstLine($0) : nil }
      let next = lead.map { (language == .chinese ? "；" : "; ") + TerminalText.of($0) } ?? ""
      return "\(message)\(next) [\(safety.wording(language))]"
    }
    guard let remedy = finding.remedy else { return message }
    return "\(message)\(language == .chinese ? "；" : "; ")\(TerminalText.of(Self.firstLine(remedy)))"
  }

  private static func firstLine(_ text: String) -> String {
    String(decoding: text.utf8.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// The lines to copy that a remedy has below its first one.
  private func block(_ finding: FindingReport, indent: Int) -> String {
    guard
      let lines = finding.remedy?.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropFirst()
    else { return "" }
    return lines.map {
      DisplayWidth.spaces(indent) + TerminalText.of(String(decoding: $0, as: UTF8.self)) + "\n"
    }.joined()
  }

  private static func mark(_ severity: Severity) -> TerminalStyle.Mark {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info: .faint
    }
  }
}
