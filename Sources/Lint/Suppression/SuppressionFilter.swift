import Document
public import Source

/// Takes what rules find and puts aside what is suppressed or in the baseline.
struct SuppressionFilter {
  private(set) var result = LintResult()
  /// By what the reported findings are known; kept only when a baseline is to be written.
  private(set) var keys: [BaselineEntry.Key] = []
  private let suppressions: Suppressions
  private var baseline: [BaselineEntry.Key: Int] = [:]
  private let text: BaselineText?
  private let keepsKeys: Bool
  private let isNewspaperPage: Bool
  private let rules: RuleSet

  init(_ page: Page, _ context: LintContext, keepsKeys: Bool) {
    suppressions = context.suppressions
    self.keepsKeys = keepsKeys
    isNewspaperPage = context.isNewspaperPage
    rules = context.rules
    for entry in context.baseline ?? [] { baseline[entry.key, default: 0] += entry.count }
    let isNeeded = keepsKeys || !baseline.isEmpty
    text = isNeeded ? BaselineText(page, source: context.source, lines: context.lines) : nil
  }

  /// Takes what a rule found.
  mutating func take(_ findings: [Finding], of rule: RuleMetadata) {
    for finding in findings {
      if let entry = entry(for: rule, at: finding.range) {
        suppress(finding, entry)
      } else if isKnown(finding.rule, finding.range) {
        result.known.append(finding)
      } else {
        result.findings.append(finding)
      }
    }
  }

  /// Takes the places of a fault that runs through the file.
  mutating func take(_ places: [FaultPlace], of rule: any FileWideRule.Type, severity: Severity?) {
    guard !places.isEmpty else { return }
    let metadata = rule.metadata
    let severity = severity ?? metadata.severity
    var reported: [FaultPlace] = []
    var known: [FaultPlace] = []
    var suppressed: [Int: [FaultPlace]] = [:]
    for place in places {
      if let entry = entry(for: metadata, at: place.range) {
        suppressed[entry, default: []].append(place)
      } else if isKnown(metadata.id, place.range) {
        known.append(place)
      } else {
        reported.append(place)
      }
    }
    func findings(_ places: [FaultPlace]) -> [Finding] {
      rule.findings(at: places).map { finding in
        var finding = finding
        finding.severity = severity
        return finding
      }
    }
    result.findings += findings(reported)
    result.known += findings(known)
    for (entry, places) in suppressed.sorted(by: { $0.key < $1.key }) {
      for finding in findings(places) { suppress(finding, entry) }
    }
  }

  /// Ends: all in the order of the file, and what of the baseline was not met.
  mutating func finish() {
    result.findings = Linter.sorted(result.findings)
    result.known = Linter.sorted(result.known)
    result.suppressed.sort { $0.finding.range.lowerBound < $1.finding.range.lowerBound }
    let left = baseline.filter { $0.value > 0 && wasLookedFor($0.key.rule) }.flatMap {
      Array(repeating: $0.key, count: $0.value)
    }
    result.stale = BaselineEntry.entries(of: left)
  }

  /// Whether the page was looked at for such a fault: what a rule for newspaper pages found once is not gone because the
  /// rule did not run.
  private func wasLookedFor(_ rule: String) -> Bool {
    isNewspaperPage || rules.rule(named: rule)?.metadata.scope != .newspaperPage
  }

  /// The entry that suppresses; a comment on comments would have no end.
  private func entry(for rule: RuleMetadata, at range: SourceRange) -> Int? {
    guard !rule.isAboutSuppressions else { return nil }
    return suppressions.entry(for: rule.id, at: range)
  }

  private mutating func suppress(_ finding: Finding, _ entry: Int) {
    let comment = suppressions.comments[suppressions.entries[entry].comment]
    result.suppressed.append(SuppressedFinding(finding, reason: comment.reason, comment: comment.range))
  }

  /// Whether the baseline holds the fault; each of its entries counts as often as it says.
  private mutating func isKnown(_ rule: String, _ range: SourceRange) -> Bool {
    guard let text else { return false }
    let key = text.key(rule: rule, at: range)
    if let left = baseline[key], left > 0 {
      baseline[key] = left - 1
      return true
    }
    if keepsKeys { keys.append(key) }
    return false
  }
}

extension RuleMetadata {
  /// Whether the rule looks at the comments that suppress findings, and so is not suppressed itself.
  var isAboutSuppressions: Bool { group == .suppression || group == .release && number == 5 }
}

/// A finding that a comment on the page suppresses: it is neither reported nor mended.
public struct SuppressedFinding: Sendable, Hashable {
  /// The finding.
  public var finding: Finding
  /// The reason that the comment gives; nil when it gives none.
  public var reason: String?
  /// Where the comment stands; of a range the comment that begins it.
  public var comment: SourceRange

  /// Makes one.
  public init(_ finding: Finding, reason: String?, comment: SourceRange) {
    self.finding = finding
    self.reason = reason
    self.comment = comment
  }
}
