import Source

/// The fixes that may be applied to a page in one round.
struct FixChoice {
  /// The findings, each with the places that are mended in this round, in the order of the rules.
  private(set) var findings: [Finding] = []
  /// The fixes that would do more than their rules say.
  private(set) var faults: [FixFault] = []
  /// What the chosen fixes change, and what they were found by.
  private var changed = TouchedStretches()
  private var read = TouchedStretches()
  private let touched: TouchedCharacters
  private let rules: RuleSet
  private var breaks: PrintedBlanks

  /// Chooses among the findings of a page: no fix changes what another one was found by, nor what is suppressed or in the
  /// baseline.
  init(_ result: LintResult, in context: LintContext, upTo safety: FixSafety, rules wanted: Set<String>?) {
    touched = TouchedCharacters(context)
    self.rules = context.rules
    breaks = PrintedBlanks(context)
    let candidates = result.findings.filter { finding in
      guard let fix = finding.fix, !fix.places.isEmpty else { return false }
      return fix.safety <= safety && wanted?.contains(finding.rule) ?? true
    }
    guard !candidates.isEmpty else { return }
    let held = Self.heldRanges(result)
    let byRule = Dictionary(grouping: candidates, by: \.rule)
    let order = byRule.keys.sorted { (place(of: $0), $0) < (place(of: $1), $1) }
    for rule in order { choose(byRule[rule] ?? [], besides: held) }
  }

  /// Chooses among the findings of one rule. They read alike, so only their edits must not touch.
  private mutating func choose(_ candidates: [Finding], besides held: EditedRanges) {
    var own = EditedRanges()
    var (edited, looked): ([Range<Int>], [Range<Int>]) = ([], [])
    for finding in candidates {
      guard var fix = finding.fix else { continue }
      let isOne = fix.places.count == 1
      var places: [Fix.Place] = []
      for var place in fix.places {
        if isOne { place.reads = place.reads.union(finding.range) }
        let ranges = place.edits.map(\.range.offsets)
        if ranges.contains(where: { held.touch($0) || own.touch($0) || read.meet($0) }) { continue }
        if changed.meet(place.reads.offsets) { continue }
        if let fault = fault(of: place, finding, fix.safety) {
          faults.append(fault)
          continue
        }
        for range in ranges { own.insert(range) }
        edited += ranges
        looked.append(place.reads.offsets)
        places.append(place)
      }
      guard !places.isEmpty else { continue }
      var finding = finding
      if places.count < fix.places.count { finding.count = places.count }
      fix.places = places
      finding.fix = fix
      findings.append(finding)
    }
    changed.insert(edited)
    read.insert(looked)
  }

  /// What a place would do that the rule does not name; nil when it keeps to it.
  private mutating func fault(of place: Fix.Place, _ finding: Finding, _ safety: FixSafety) -> FixFault? {
    guard let rule = rules.rule(named: finding.rule) else { return nil }
    let reach = rule.reach(safety)
    let excess = touched.reach(of: place.edits, within: reach).subtracting(reach)
    if !excess.isEmpty { return FixFault(rule: finding.rule, range: place.reads, kind: .touches(excess)) }
    guard safety == .safe, !reach.contains(.blocks), reach.contains(.spaces) else { return nil }
    for edit in place.edits where breaks.areRemoved(by: edit) {
      return FixFault(rule: finding.rule, range: place.reads, kind: .removesBreak)
    }
    return nil
  }

  /// The bytes that the fixes of suppressed and known findings would change: nobody else's fix changes them either.
  private static func heldRanges(_ result: LintResult) -> EditedRanges {
    var held = EditedRanges()
    let fixes = (result.suppressed.map(\.finding) + result.known).compactMap(\.fix)
    for range in fixes.flatMap(\.edits).map(\.range.offsets).sorted(by: { $0.lowerBound < $1.lowerBound })
    where !held.touch(range) {
      held.insert(range)
    }
    return held
  }

  /// The place of a rule in the order in which fixes go.
  private func place(of rule: String) -> Int {
    rules.rule(named: rule)?.metadata.group.fixOrder ?? RuleGroup.allCases.count
  }
}
