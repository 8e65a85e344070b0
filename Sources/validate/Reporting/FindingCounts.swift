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

/// What the next steps depend on: how many findings can be mended, and which rule found most.
struct FindingTally {
  /// The number of findings that can be mended unseen.
  private(set) var safeFixes = 0
  /// The number of findings that can be mended and must be looked at then.
  private(set) var unsafeFixes = 0
  /// How many findings each rule has of each severity, in the order in which rules were met.
  private var counts: [Severity: [(rule: String, count: Int)]] = [:]

  /// Adds findings.
  mutating func add(_ findings: [FindingReport]) {
    for finding in findings {
      switch finding.fix?.safety {
      case .safe: safeFixes += 1
      case .unsafe: unsafeFixes += 1
      case nil: break
      }
      if let index = counts[finding.level]?.firstIndex(where: { $0.rule == finding.rule }) {
        counts[finding.level]?[index].count += 1
      } else {
        counts[finding.level, default: []].append((finding.rule, 1))
      }
    }
  }

  /// The rule with the most findings of the gravest severity, infos left out; nil when there is none.
  var gravestRule: String? {
    guard let rules = counts[.error] ?? counts[.warning], let most = rules.map(\.count).max() else {
      return nil
    }
    return rules.first { $0.count == most }?.rule
  }
}
