import Export
import Testing

@Suite struct FullWidthPercentRuleTests {
  @Test(arguments: [
    ("少了8％", "少了8%", [1]), ("少了８％，多了3％", "少了８%，多了3%", [2]), ("少了8%", "少了8%", []), ("`8％`", "`8％`", []),
    ("8％", "8％", []),
  ]) func counts(_ text: String, _ mended: String, _ counts: [Int]) throws {
    let linted = try LintedText(text + "\n")
    let findings = linted.findings(of: "NM017")
    #expect(findings.map(\.count) == counts)
    #expect(findings.allSatisfy { $0.severity == .info && $0.fix?.safety == .unsafe })
    expectSameBytes(linted.fixed("NM017"), mended + "\n")
  }
}
