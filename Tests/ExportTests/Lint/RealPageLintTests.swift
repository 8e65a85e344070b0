import Export
import ExportTestSupport
import Testing

/// The findings on the one real page are those of the oracle, and nothing else.
@Suite(.needsSharedMaterial) struct RealPageLintTests {
  private let source: SourceText
  private let page: Page
  private let context: LintContext

  init() throws {
    source = try SourceText(try SharedMaterial.bytes(SharedMaterial.realPage))
    page = PageParser.parse(source, file: "01.md")
    context = LintContext(page: page, rules: .standard)
  }

  private func rows(_ findings: [Finding]) -> [String] {
    findings.map { finding in
      let count = finding.count == 1 ? "" : " ×\(finding.count)"
      let line = context.lines.line(at: finding.range.lowerBound)
      return "\(line) \(finding.rule) \(finding.severity.rawValue)\(count)"
    }
  }

  /// The table of the oracle: every rule that exists here must say exactly its rows.
  private static let oracle = [
    "1 MK001 warning ×2", "1 MT001 error", "1 MT002 error", "1 MT003 warning", "1 MT006 warning",
    "1 RG001 error", "1 RG004 error",
    "7 HD003 info", "11 PN001 error ×232", "11 ST007 warning", "19 DL005 info", "23 PN002 warning ×2",
    "33 ST006 error",
    "35 BY009 info", "48 TX001 error", "54 TX001 error", "64 TX001 error",
    "74 ST010 warning", "82 BY008 info", "92 HD002 info", "101 TX001 error", "107 TX001 error",
    "113 TX001 error", "119 ST005 warning", "120 MK002 warning",
  ]

  @Test func findsWhatTheOracleSays() {
    let expected = Self.oracle.filter { row in
      RuleSet.standard.rule(named: String(row.split(separator: " ")[1])) != nil
    }
    // The oracle counts lines; two findings of one line may stand in either order.
    #expect(rows(Linter.lint(page, in: context)).sorted() == expected.sorted())
  }

  @Test(arguments: [(FixSafety.safe, 3), (.unsafe, 6)]) func joinsWhatItMay(_ safety: FixSafety, _ joins: Int)
  {
    let breaks = Linter.lint(page, in: context).filter { $0.rule == "TX001" }
    let safe = breaks.filter { $0.fix?.safety == .safe }.map { context.lines.line(at: $0.range.lowerBound) }
    #expect(safe == [54, 101, 107])
    let fixed = Linter.fix(page, in: context, safety: safety)
    let left = fixed.remaining.filter { $0.rule == "TX001" }
    #expect(left.count == 6 - joins)
    let text = fixed.source[fixed.source.range]
    let seams = ["绿色电线", "产品使用寿命", "损耗与能源", "的自然条件", "最中意的玩法", "支撑力更是"]
    let joined = seams.filter { text.contains($0) }
    #expect(joined.count == joins)
  }

  @Test(arguments: FixSafety.allCases) func fixingIsAFixedPoint(_ safety: FixSafety) {
    let once = Linter.fix(page, in: context, safety: safety)
    let twice = Linter.fix(once.page, in: LintContext(page: once.page, rules: .standard), safety: safety)
    #expect(twice.fixed.isEmpty)
    #expect(twice.source.bytes == once.source.bytes)
  }
}
