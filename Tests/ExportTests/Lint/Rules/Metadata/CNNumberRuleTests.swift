import Export
import Testing

@Suite struct CNNumberRuleTests {
  @Test(arguments: [
    ("CN 33-0025", true), ("CN33-0025", true), ("CN 33-1025", false), ("CN 33-0000", false),
    ("33-0025", false),
    ("CN 33-0025/G4", false), ("CN 3-0025", false), ("CN ３３-0025", false),
  ]) func forms(_ number: String, _ isRight: Bool) throws {
    let findings = try LintedText("---\ncn: \(number)\n---\n\n## 一\n\n头茶。\n").findings(of: "MT005")
    #expect(findings.isEmpty == isRight)
  }
}
