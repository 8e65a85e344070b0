import Export

/// How many findings there are of each severity.
struct FindingCounts: Encodable, Equatable {
  var errors = 0
  var warnings = 0
  var infos = 0

  /// Counts findings.
  init(_ findings: some Sequence<FindingReport>) {
    for finding in findings {
      switch finding.severity {
      case Severity.error.rawValue: errors += 1
      case Severity.warning.rawValue: warnings += 1
      default: infos += 1
      }
    }
  }

  /// The counts in words, such as `3 处错误、1 处警告`; empty when there is none.
  func words(_ language: Language) -> String {
    let parts = [
      (errors, Wording(zh: "\(errors) 处错误", en: CountWords.plural(errors, "error"))),
      (warnings, Wording(zh: "\(warnings) 处警告", en: CountWords.plural(warnings, "warning"))),
      (infos, Wording(zh: "\(infos) 处提示", en: CountWords.plural(infos, "info"))),
    ].filter { $0.0 > 0 }.map { $0.1(language) }
    return CountWords.list(parts, language)
  }
}
