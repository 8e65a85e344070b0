import Export

/// What was found and is not reported, counted in places: what comments suppress, what the baseline holds, and what the
/// baseline holds although it is gone.
struct WaivedCounts: Equatable, Sendable {
  var suppressed = 0
  var known = 0
  var stale = 0
  /// The errors among what comments suppress, and among what the baseline holds.
  var suppressedErrors = 0
  var knownErrors = 0

  /// Counts nothing.
  init() {}

  /// Counts what was found on a page.
  init(suppressed: [SuppressedFinding], known: [Finding], stale: [BaselineEntry]) {
    for finding in suppressed.lazy.map(\.finding) {
      self.suppressed += finding.count
      if finding.severity == .error { suppressedErrors += finding.count }
    }
    for finding in known {
      self.known += finding.count
      if finding.severity == .error { knownErrors += finding.count }
    }
    self.stale = stale.reduce(0) { $0 + $1.count }
  }

  /// The sums of two.
  static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.suppressed += right.suppressed
    sum.known += right.known
    sum.stale += right.stale
    sum.suppressedErrors += right.suppressedErrors
    sum.knownErrors += right.knownErrors
    return sum
  }

  /// What is waived, in words, one clause each; empty when nothing is.
  func clauses(_ language: Language) -> [String] {
    [
      suppressed == 0
        ? nil
        : Wording(
          zh: "另有 \(suppressed) 处差错已注明不改" + Self.chinese(suppressedErrors, of: suppressed),
          en: (suppressed == 1 ? "1 suppressed by a comment" : "\(suppressed) suppressed by comments")
            + Self.english(suppressedErrors, of: suppressed)),
      known == 0
        ? nil
        : Wording(
          zh: "基线里记着 \(known) 处，没有报" + Self.chinese(knownErrors, of: known),
          en: "\(known) in the baseline, not reported" + Self.english(knownErrors, of: known)),
      stale == 0
        ? nil
        : Wording(
          zh: "基线里有 \(stale) 处已经改好，可用 validate lint --write-baseline 更新",
          en: stale == 1
            ? "1 of the baseline is gone; validate lint --write-baseline brings it up to date"
            : "\(stale) of the baseline are gone; validate lint --write-baseline brings it up to date"),
    ].compactMap { $0?(language) }
  }

  private static func chinese(_ errors: Int, of all: Int) -> String {
    errors == 0 ? "" : errors == all ? (all == 1 ? "（是错误）" : "（都是错误）") : "（其中错误 \(errors) 处）"
  }

  private static func english(_ errors: Int, of all: Int) -> String {
    errors == 0 ? "" : all == 1 ? " (an error)" : " (\(CountWords.plural(errors, "error")) among them)"
  }
}
