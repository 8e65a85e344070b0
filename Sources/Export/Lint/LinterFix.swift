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
  ///   - defaults: What is known about the page where its front matter says nothing; what it was parsed with.
  /// - Returns: The new page. A page without anything to mend comes back with the very same bytes.
  public static func fix(
    _ page: Page, in context: LintContext, safety: FixSafety, rules: Set<String>? = nil,
    defaults: Metadata = Metadata()
  ) -> FixedPage {
    var page = page
    var context = context
    var fixed: [Finding] = []
    var findings = lint(page, in: context)
    for _ in 0..<mostRounds {
      let chosen = choose(findings, upTo: safety, rules: rules)
      guard !chosen.isEmpty, let source = apply(chosen.compactMap(\.fix), to: context.source) else { break }
      fixed += chosen
      page = PageParser.parse(source, file: page.file, houseStyle: context.houseStyle, defaults: defaults)
      context = context.replacing(page)
      findings = lint(page, in: context)
    }
    return FixedPage(page: page, source: context.source, fixed: fixed, remaining: findings)
  }

  /// The findings whose fixes are applied in one round: no two of their edits touch.
  private static func choose(_ findings: [Finding], upTo safety: FixSafety, rules: Set<String>?) -> [Finding]
  {
    let candidates = findings.filter { finding in
      guard let fix = finding.fix, !fix.edits.isEmpty else { return false }
      return fix.safety <= safety && rules?.contains(finding.rule) ?? true
    }
    // Sorting is stable: findings of the same rule stay in the order of the file.
    let ordered = candidates.sorted { order(of: $0) < order(of: $1) }
    var taken: [Range<Int>] = []
    return ordered.filter { finding in
      let ranges = finding.fix?.edits.map(\.range.offsets) ?? []
      guard !ranges.contains(where: { touches($0, taken) }) else { return false }
      for range in ranges { taken.insert(range, at: place(of: range, in: taken)) }
      return true
    }
  }

  private static func order(of finding: Finding) -> Int {
    RuleRegistry.rule(named: finding.rule)?.metadata.group.fixOrder ?? RuleGroup.allCases.count
  }

  /// The index of the first range, among ranges in order, that does not begin before the given one.
  private static func place(of range: Range<Int>, in taken: [Range<Int>]) -> Int {
    var low = 0
    var high = taken.count
    while low < high {
      let middle = (low + high) / 2
      if taken[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func touches(_ range: Range<Int>, _ taken: [Range<Int>]) -> Bool {
    let place = place(of: range, in: taken)
    if place > 0, overlap(taken[place - 1], range) { return true }
    return place < taken.count && overlap(taken[place], range)
  }

  /// Whether two ranges begin at the same place, or one begins inside the other.
  private static func overlap(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.lowerBound == right.lowerBound || left.contains(right.lowerBound) || right.contains(left.lowerBound)
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
