extension Linter {
  /// Rounds after which fixing stops even if every round still mends something: no rule needs more than three.
  private static let mostRounds = 12

  /// Mends what can be mended on a page, again and again until nothing is left to mend.
  ///
  /// Only the bytes of the edits change. Where two fixes overlap, the rule that goes first in the order of
  /// ``RuleGroup`` wins and the other has its turn in the next round.
  ///
  /// - Parameters:
  ///   - page: The page as parsed.
  ///   - context: What is known besides; made for this page.
  ///   - safety: The fixes that may be applied: the safe ones, or the unsafe ones too.
  ///   - rules: The identifiers of the rules whose fixes are wanted; nil for all.
  ///   - defaults: What the page was parsed with; nil when what is known about it stays known, whoever said it.
  /// - Returns: The new page. A page without anything to mend comes back with the very same bytes.
  public static func fix(
    _ page: Page, in context: LintContext, safety: FixSafety, rules: Set<String>? = nil,
    defaults: Metadata? = nil
  ) -> FixedPage {
    let defaults = defaults ?? page.metadata
    var page = page
    var context = context
    var fixed: [Finding] = []
    var result = inspect(page, in: context)
    for _ in 0..<mostRounds {
      let chosen = choose(result, upTo: safety, rules: rules)
      guard !chosen.isEmpty, let source = apply(chosen.compactMap(\.fix), to: context.source) else { break }
      fixed += chosen
      page = PageParser.parse(source, file: page.file, houseStyle: context.houseStyle, defaults: defaults)
      context = context.replacing(page)
      result = inspect(page, in: context)
    }
    return FixedPage(page: page, context: context, fixed: fixed, result: result)
  }

  /// The findings whose fixes are applied in one round: no two of their edits touch, nor what is suppressed or in the
  /// baseline.
  private static func choose(_ result: LintResult, upTo safety: FixSafety, rules: Set<String>?) -> [Finding] {
    let candidates = result.findings.filter { finding in
      guard let fix = finding.fix, !fix.edits.isEmpty else { return false }
      return fix.safety <= safety && rules?.contains(finding.rule) ?? true
    }
    let byRule = Dictionary(grouping: candidates, by: \.rule)
    let order = byRule.keys.sorted { (place(of: $0), $0) < (place(of: $1), $1) }
    var taken = heldRanges(result)
    var chosen: [Finding] = []
    for rule in order {
      var own = EditedRanges()
      for finding in byRule[rule] ?? [] {
        let ranges = finding.fix?.edits.map(\.range.offsets) ?? []
        guard !ranges.contains(where: { taken.touch($0) || own.touch($0) }) else { continue }
        for range in ranges { own.insert(range) }
        chosen.append(finding)
      }
      taken.merge(own)
    }
    return chosen
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
  private static func place(of rule: String) -> Int {
    RuleRegistry.rule(named: rule)?.metadata.group.fixOrder ?? RuleGroup.allCases.count
  }

  /// The source after the edits; nil when it would be too long to be a page.
  private static func apply(_ fixes: [Fix], to source: SourceText) -> SourceText? {
    let edits = fixes.flatMap(\.edits).sorted { $0.range.lowerBound < $1.range.lowerBound }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count + 64)
    var offset = 0
    for edit in edits {
      bytes += source.bytes[offset..<edit.range.lowerBound]
      bytes += edit.replacement
      offset = edit.range.upperBound
    }
    bytes += source.bytes[offset...]
    return try? SourceText(bytes)
  }
}
