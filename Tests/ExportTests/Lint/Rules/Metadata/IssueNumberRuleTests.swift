import Export
import Testing

@Suite struct IssueNumberRuleTests {
  private static func page(_ date: String?, _ number: String?) -> String {
    let lines = [date.map { "date: \($0)\n" }, number.map { "issue: \($0)\n" }].compactMap { $0 }
    return "---\n\(lines.joined())page: 01\n---\n\n## 一\n\n头茶。\n"
  }

  @Test func aMissingNumberIsSaidOnceForAnIssue() {
    let issue = LintedIssue([
      ("01.md", Self.page("2026-05-12", "9127")), ("02.md", Self.page("2026-05-12", nil)),
      ("03.md", Self.page("2026-05-12", nil)),
    ])
    #expect(issue.findings(of: "MT003").map(\.count) == [0, 1, 0])
    #expect(issue.messages(of: "MT003") == ["2 pages have no issue number"])
  }

  @Test func pagesOfOneDayAgree() {
    let issue = LintedIssue([
      ("01.md", Self.page("2026-05-12", "9127")), ("02.md", Self.page("2026-05-12", "9126")),
      ("03.md", Self.page("2026-05-12", "9127")),
    ])
    #expect(issue.findings(of: "MT003").map(\.count) == [0, 1, 0])
  }

  @Test(arguments: [("9128", 0), ("9127", 1), ("9126", 1), ("总第9128号", 0)])
  func laterDaysHaveGreaterNumbers(_ number: String, _ count: Int) {
    let issue = LintedIssue([
      ("2026-05-13.md", Self.page("2026-05-13", number)), ("2026-05-12.md", Self.page("2026-05-12", "9127")),
    ])
    #expect(issue.findings(of: "MT003").map(\.count) == [count, 0])
  }

  /// Without a front matter the remedy says how to make one.
  @Test func theRemedySaysWhatToWrite() throws {
    let known = Metadata(
      publication: "澄湾日报", date: CalendarDate("2026-05-12"), page: "01",
      editors: [Metadata.Editors(role: "责任编辑", names: ["林一苇"])])
    let without = try #require(
      try LintedText("## 一\n\n头茶。\n", defaults: known).findings(of: "MT003").first?.remedy)
    #expect(without(.chinese).hasSuffix("\n---\nissue:  # 总期号，如 9127\n---"))
    let with = try #require(
      try LintedText("---\npage: 01\n---\n\n## 一\n", defaults: known).findings(of: "MT003").first?.remedy)
    #expect(with(.chinese).hasSuffix("：\nissue:  # 总期号，如 9127"))
  }
}
