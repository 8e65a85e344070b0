import Export

/// How often a rule found something.
struct RuleStatistics: Encodable, Equatable {
  /// The id of the rule.
  var rule: String
  /// Its speaking name.
  var slug: String
  /// Its name in a few words.
  var name: String
  /// The gravest severity among the findings.
  var severity: String
  /// The number of findings.
  var count: Int
  /// The number of places: a finding that runs through a file counts as often as it occurs there.
  var places: Int
  /// The number of files with a finding.
  var files: Int
  /// The number of findings that can be mended unseen.
  var safeFixes: Int
  /// The number of findings that can be mended and must be looked at then.
  var unsafeFixes: Int

  /// The statistics of the findings of several files: the rule with the most findings first, then by id.
  static func of(_ files: [[FindingReport]], language: Language) -> [RuleStatistics] {
    var tally = Tally(language: language)
    for findings in files { tally.add(findings) }
    return tally.statistics
  }

  /// The statistics of files while they are added one by one.
  struct Tally {
    private let language: Language
    private var byRule: [String: RuleStatistics] = [:]

    /// Holds no file.
    init(language: Language) { self.language = language }

    /// Adds the findings of a file.
    mutating func add(_ findings: [FindingReport]) {
      for finding in findings {
        byRule[finding.rule, default: RuleStatistics(of: finding, language)].add(finding)
      }
      for rule in Set(findings.map(\.rule)) { byRule[rule]?.files += 1 }
    }

    /// The rule with the most findings first, then by id.
    var statistics: [RuleStatistics] {
      byRule.values.sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
    }
  }

  private init(of finding: FindingReport, _ language: Language) {
    rule = finding.rule
    slug = finding.slug
    name = RuleSet.standard.rule(named: finding.rule)?.metadata.name(language) ?? finding.slug
    severity = finding.severity
    (count, places, files, safeFixes, unsafeFixes) = (0, 0, 0, 0, 0)
  }

  private mutating func add(_ finding: FindingReport) {
    if finding.level > Severity(rawValue: severity) ?? .info { severity = finding.severity }
    count += 1
    places += finding.count
    switch (finding.fix?.safety).flatMap(FixSafety.init(rawValue:)) {
    case .safe: safeFixes += 1
    case .unsafe: unsafeFixes += 1
    case nil: break
    }
  }
}
