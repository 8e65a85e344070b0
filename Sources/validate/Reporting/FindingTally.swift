import Export

/// What the next steps go by: how many findings can be mended, and which rule found most.
struct FindingTally {
  /// The number of findings that can be mended unseen.
  private(set) var safeFixes = 0
  /// The number of findings that can be mended and must be looked at then.
  private(set) var unsafeFixes = 0
  /// How many findings each rule has of each severity, the rule met first in front.
  private var counts: [Severity: [(rule: String, count: Int)]] = [:]

  /// Adds findings.
  mutating func add(_ findings: [FindingReport]) {
    for finding in findings {
      switch (finding.fix?.safety).flatMap(FixSafety.init(rawValue:)) {
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
