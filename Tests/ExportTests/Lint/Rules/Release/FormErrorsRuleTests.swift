import Export
import Testing

@Suite struct FormErrorsRuleTests {
  private static let text = "---\ncn: 33-25\n---\n\n## 一\n\n头茶。\n"

  @Test func fourAreTooMany() throws {
    #expect(try LintedText(Self.text).findings(of: "RG002").count == 1)
    #expect(try LintedText("## 一\n\n头茶。\n").findings(of: "RG002").isEmpty)
  }

  @Test func infosAreNotCounted() throws {
    #expect(try LintedText(Self.text, configuration: "rules:\n  MT005: info\n").findings(of: "RG002").isEmpty)
  }
}
