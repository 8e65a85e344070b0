import Export
import Testing

@Suite struct FrontMatterRuleTests {
  @Test func yamlThatDoesNotParseIsFoundInEveryFile() throws {
    let linted = try LintedText("---\ntitle: [a\n---\n\nText.\n", defaults: Metadata())
    #expect(linted.findings.map(\.rule) == ["MT009"])
  }

  @Test(arguments: [(Metadata(), 0), (LintedText.paper, 1)])
  func aDateWithMoreBehindItIsNoDateOfAPage(_ defaults: Metadata, _ count: Int) throws {
    let linted = try LintedText("---\ndate: 2026-05-01 in the morning\n---\n\nText.\n", defaults: defaults)
    #expect(linted.findings(of: "MT009").count == count)
  }

  @Test func theMessageSaysWhatMayStandThere() throws {
    let finding = try #require(try LintedText("---\ndate: 昨天\n---\n").findings(of: "MT009").first)
    #expect(finding.message(.chinese).contains("昨天"))
    #expect(finding.remedy?(.chinese).contains("2026-04-09") ?? false)
  }
}
