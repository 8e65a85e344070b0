/// What looking at a page came to.
public struct LintResult: Sendable, Hashable {
  /// What is reported, in the order of the file; at the same place in the order of the rules.
  public var findings: [Finding]
  /// What a comment on the page suppresses, in the order of the file.
  public var suppressed: [SuppressedFinding]
  /// What the baseline holds already, in the order of the file.
  public var known: [Finding]
  /// What the baseline holds and the page no longer has.
  public var stale: [BaselineEntry]
  /// How many rules for newspaper pages are switched on and did not run, because the file is not known for such a page.
  /// 0 when they ran, and for a file that holds nothing.
  public var rulesNotRun: Int
  /// How many other rules are switched on and did not run, because they are for pages in another language.
  public var rulesForOtherLanguage: Int

  /// Makes a result; without arguments nothing was found.
  public init(
    findings: [Finding] = [], suppressed: [SuppressedFinding] = [], known: [Finding] = [],
    stale: [BaselineEntry] = [], rulesNotRun: Int = 0,
    rulesForOtherLanguage: Int = 0
  ) {
    self.findings = findings
    self.suppressed = suppressed
    self.known = known
    self.stale = stale
    self.rulesNotRun = rulesNotRun
    self.rulesForOtherLanguage = rulesForOtherLanguage
  }

  /// What was found, with the findings whose fixes were held back because of the text around them left to a person.
  public func leaving(_ faults: [FixFault]) -> LintResult {
    let held = Set(faults.filter { !$0.isOurs })
    guard !held.isEmpty else { return self }
    var result = self
    result.findings = findings.map { $0.leaving(held) }
    return result
  }
}
