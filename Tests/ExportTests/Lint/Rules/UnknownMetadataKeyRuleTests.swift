import Export
import Testing

@Suite struct UnknownMetadataKeyRuleTests {
  @Test func asksWhatWasMeant() throws {
    let finding = try #require(try LintedText("---\nsecton: 要闻\n---\n").findings(of: "MT010").first)
    #expect(finding.remedy?(.english).contains("section") ?? false)
    #expect(finding.severity == .info)
  }

  @Test func isQuietOnOtherFiles() throws {
    #expect(
      try LintedText("---\ntitle: A post\ntags: [a]\n---\n\nText.\n", defaults: Metadata()).findings.isEmpty)
  }
}
