public import Source

/// Something a rule found on a page.
public struct Finding: Sendable, Hashable {
  /// The identifier of the rule, such as `TX001`.
  public var rule: String
  /// The speaking name of the rule, such as `column-break`.
  public var slug: String
  /// How grave it is, the configuration considered.
  public var severity: Severity
  /// What is wrong, in one line.
  public var message: Wording
  /// The next step in a few words; nil when the message says it.
  public var remedy: Wording?
  /// Where it is; empty for something that is missing there.
  public var range: SourceRange
  /// How often it occurs, for a fault that runs through the file; else 1.
  public var count: Int
  /// How to mend it; nil when only a person can.
  public var fix: Fix?

  /// Makes a finding of a rule, with the rule's own severity.
  public init(
    _ rule: RuleMetadata, _ message: Wording, remedy: Wording? = nil, at range: SourceRange, count: Int = 1,
    fix: Fix? = nil
  ) {
    self.init(
      rule: rule.id, slug: rule.slug, severity: rule.severity, message: message, remedy: remedy, range: range,
      count: count, fix: fix)
  }

  /// Makes a finding from its parts.
  public init(
    rule: String, slug: String, severity: Severity, message: Wording, remedy: Wording? = nil,
    range: SourceRange,
    count: Int = 1, fix: Fix? = nil
  ) {
    self.rule = rule
    self.slug = slug
    self.severity = severity
    self.message = message
    self.remedy = remedy
    self.range = range
    self.count = count
    self.fix = fix
  }
}

extension Finding {
  /// The finding with some of the places of its fix; nil when none is kept.
  func keeping(places isKept: [Bool]) -> Finding? {
    guard let fix, isKept.contains(true) else { return nil }
    var finding = self
    if isKept.contains(false) {
      finding.fix = Fix(fix.safety, places: zip(fix.places, isKept).filter(\.1).map(\.0))
      finding.count = isKept.count { $0 }
    }
    return finding
  }

  /// The finding without what the fixer held back there because of the text around it: a person mends it.
  func leaving(_ faults: Set<FixFault>) -> Finding {
    guard let fix else { return self }
    let places = fix.places.filter { place in
      let reads = fix.places.count == 1 ? place.reads.union(range) : place.reads
      return !faults.contains(FixFault(rule: rule, range: reads, kind: .reshapes))
    }
    guard places.count < fix.places.count else { return self }
    var finding = self
    finding.fix = places.isEmpty ? nil : Fix(fix.safety, places: places)
    let byHand = Wording(
      zh: "请手工改：自动改会让旁边的文字变成另一种东西",
      en: "by hand: mended by the command, the text around it would become something else")
    finding.remedy =
      remedy.map { Wording(zh: "\($0.chinese)，\(byHand.chinese)", en: "\($0.english), \(byHand.english)") }
      ?? byHand
    return finding
  }
}

extension [Finding] {
  /// Appends a finding of a rule, with the rule's own severity.
  mutating func append(
    _ rule: RuleMetadata, _ message: Wording, remedy: Wording? = nil, at range: SourceRange, count: Int = 1,
    fix: Fix? = nil
  ) {
    append(Finding(rule, message, remedy: remedy, at: range, count: count, fix: fix))
  }
}
