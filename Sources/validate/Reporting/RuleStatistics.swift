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

  /// The statistics of files that are added one by one.
  struct Tally {
    private let language: Language
    private var byRule: [String: RuleStatistics] = [:]

    /// The statistics of no file.
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
    switch finding.fix?.safety {
    case .safe: safeFixes += 1
    case .unsafe: unsafeFixes += 1
    case nil: break
    }
  }
}

extension RuleStatistics {
  /// The statistics as a table for people: a head and one line for each rule; empty when nothing was found.
  static func table(_ statistics: [RuleStatistics], language: Language, style: TerminalStyle) -> String {
    let rows = statistics.map { rule in
      [
        String(rule.count), rule.rule, (Severity(rawValue: rule.severity) ?? .info).wording(language),
        fixes(safe: rule.safeFixes, unsafe: rule.unsafeFixes, language), rule.name,
      ]
    }
    let head = [
      Wording(zh: "处数", en: "count"), Wording(zh: "规则", en: "rule"), Wording(zh: "级别", en: "level"),
      Wording(zh: "可修改", en: "fixable"), Wording(zh: "差错", en: "what is wrong"),
    ].map { $0(language) }
    let widths = head.indices.map { column in
      ([head] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      "  " + String(repeating: " ", count: widths[0] - DisplayWidth.of(cells[0])) + cells[0] + "  "
        + zip(cells, widths).dropFirst().dropLast().map { DisplayWidth.padded($0, to: $1) + "  " }.joined()
        + cells[4]
    }
    return rows.isEmpty
      ? "" : style(.faint, line(head)) + "\n" + rows.map { line($0) + "\n" }.joined() + "\n"
  }

  /// How many can be mended: without a look, and those that need one.
  private static func fixes(safe: Int, unsafe: Int, _ language: Language) -> String {
    switch (safe, unsafe) {
    case (0, 0): "–"
    case (_, 0): String(safe)
    case (0, _): Wording(zh: "\(unsafe) 须过目", en: "\(unsafe) unsafe")(language)
    default: Wording(zh: "\(safe)，\(unsafe) 须过目", en: "\(safe), \(unsafe) unsafe")(language)
    }
  }
}
