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

  /// Makes a result; without arguments nothing was found.
  public init(
    findings: [Finding] = [], suppressed: [SuppressedFinding] = [], known: [Finding] = [],
    stale: [BaselineEntry] = []
  ) {
    self.findings = findings
    self.suppressed = suppressed
    self.known = known
    self.stale = stale
  }
}
