import Export

/// How many findings there are of each severity.
struct FindingCounts: Encodable, Equatable {
  var errors = 0
  var warnings = 0
  var infos = 0

  /// Counts findings.
  init(_ findings: some Sequence<FindingReport>) {
    self.init(severities: findings.lazy.map(\.level))
  }

  /// The counts as they are.
  init(errors: Int, warnings: Int, infos: Int) {
    self.errors = errors
    self.warnings = warnings
    self.infos = infos
  }

  /// Counts severities.
  init(severities: some Sequence<Severity>) {
    for severity in severities {
      switch severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
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
