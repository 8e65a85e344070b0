import Export
import Testing

@Suite struct IssueDateMissingRuleTests {
  @Test func isFoundOnceAtTheTop() throws {
    let findings = try LintedText("\n\n## 春茶\n\n头茶出锅。\n").findings(of: "MT001")
    #expect(findings.map(\.range) == [SourceRange(0, 0)])
  }

  @Test func configurationIsEnough() throws {
    let dated = Metadata(publication: "澄湾日报", date: CalendarDate("2026-05-01"))
    #expect(try LintedText("## 春茶\n", defaults: dated).findings(of: "MT001").isEmpty)
  }

  @Test func aDateThatCannotBeReadIsAnotherFault() throws {
    #expect(try LintedText("---\ndate: 昨天\n---\n\n## 春茶\n").findings(of: "MT001").isEmpty)
  }

  @Test(arguments: ["# A post\n\nText.\n", "Ein Absatz.\n", ""]) func isQuietOnOtherFiles(_ text: String)
    throws
  {
    #expect(try LintedText(text, defaults: Metadata()).findings.isEmpty)
  }
}
