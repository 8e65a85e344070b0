import Export

/// Faults as workflow commands of GitHub Actions, which show them as annotations at their lines.
enum GitHubReport {
  /// One command a fault, then a line for people that counts them.
  static func text(_ report: FaultReport) -> String {
    let titles = Dictionary(
      report.rules.map { ($0.id, "\($0.id) \($0.name)") }, uniquingKeysWith: { first, _ in first })
    var text = ""
    for file in report.files {
      for fault in file.faults {
        text += command(fault, path: file.path, title: titles[fault.rule] ?? fault.rule) + "\n"
      }
    }
    for (path, message) in report.unread {
      text += "::error file=\(property(PathBytes.shown(path)))::\(data(message))\n"
    }
    let found = FindingCounts(severities: report.files.flatMap(\.faults).map(\.severity)).words(
      report.language)
    if found.isEmpty, !report.unread.isEmpty { return text }
    let waived = report.waived.clauses(report.language)
    let notRun = report.files.filter { $0.notRun != nil }.count
    let nothing =
      notRun > 0
      ? Wording(zh: "查过的规则没有发现差错", en: "the rules that ran found no fault")
      : waived.isEmpty
        ? Wording(zh: "没有差错", en: "nothing found") : Wording(zh: "没有别的差错", en: "nothing else found")
    let clauses =
      [found.isEmpty ? nothing(report.language) : found] + waived
      + (notRun > 0
        ? [
          Wording(
            zh: "有 \(notRun) 个文件没有认出是报纸版面，版面规则没有查",
            en:
              "\(CountWords.plural(notRun, "file")) not recognised as newspaper pages: the rules for such pages "
              + "did not run")(report.language)
        ] : [])
    let words = clauses.joined(separator: report.language == .chinese ? "；" : "; ")
    return text + "\(ToolDescription.name): \(words)\n"
  }

  private static func command(_ fault: FaultReport.Fault, path: String, title: String) -> String {
    var properties = [("file", PathBytes.shown(path))]
    if let region = fault.region {
      properties.append(("line", String(region.startLine)))
      if let end = region.endLine { properties.append(("endLine", String(end))) }
      // GitHub accepts columns only for a region within one line.
      if let column = region.startColumn, region.endLine ?? region.startLine == region.startLine {
        properties.append(("col", String(column)))
        if let end = region.endColumn { properties.append(("endColumn", String(end))) }
      }
    }
    properties.append(("title", title))
    let list = properties.map { "\($0)=\(property($1))" }.joined(separator: ",")
    return "::\(level(fault.severity)) \(list)::\(data(fault.message))"
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  /// The text of a command, with the escape sign and line ends escaped.
  static func data(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: nil
      }
    }
  }

  /// The value of a property, with the signs that would end it escaped as well.
  static func property(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case ":": "%3A"
      case ",": "%2C"
      default: nil
      }
    }
  }

  private static func escaped(_ text: String, _ escape: (Unicode.Scalar) -> String?) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let escape = escape(scalar) {
        result.append(contentsOf: escape.unicodeScalars)
      } else if scalar.value < 0x20 || scalar.value == 0x7F {
        // The log of a run is shown on terminals.
        result.append("\u{FFFD}")
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
