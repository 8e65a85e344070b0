import Testing

@testable import Document
@testable import Lint
@testable import Source

@Suite struct DateMismatchRuleTests {
  private static func page(_ date: String) -> String { "---\ndate: \(date)\n---\n\n## 一\n\n头茶。\n" }

  @Test(arguments: [
    ("2026-05-12-01.md", "2026-05-12"), ("20260512_A05.md", "2026-05-12"), ("cw.2026.5.2.md", "2026-05-02"),
    ("01.md", nil), ("99999999.md", nil), ("20261345.md", nil), ("v1.2.3.md", nil), ("12345678901.md", nil),
  ]) func daysInFileNames(_ name: String, _ date: String?) {
    #expect(FileNameDate(name)?.date.iso8601 == date)
  }

  @Test func theFileNameAgrees() {
    let issue = LintedIssue([
      ("2026-05-11.md", Self.page("2026-05-12")), ("2026-05-12.md", Self.page("2026-05-12")),
    ])
    #expect(issue.messages(of: "MT007") == ["the date is 2026-05-12, but 2026-05-11 in the file name"])
  }

  @Test func thePagesOfAnIssueAgree() {
    let issue = LintedIssue([
      ("01.md", Self.page("2026-05-12")), ("02.md", Self.page("2026-05-11")),
      ("03.md", Self.page("2026-05-12")),
    ])
    let findings = issue.findings(of: "MT007")
    #expect(findings.map(\.count) == [0, 1, 0])
    #expect(findings[1].map { issue.contexts[1].lines.line(at: $0.range.lowerBound) } == [2])
  }
}
