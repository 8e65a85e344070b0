import Export
import Testing

@Suite struct IssueParserTests {
  private func page(_ file: String, _ metadata: Metadata) -> Page {
    Page(file: file, metadata: metadata, items: [])
  }

  @Test func takesWhatThePagesAgreeOn() {
    let issue = IssueParser.parse([
      page("02.md", Metadata(publication: "海州日报", date: CalendarDate("2026-04-09"), page: "02")),
      page("01.md", Metadata(date: CalendarDate("2026-04-09"), page: "01", provider: "a.example")),
      page("03.md", Metadata(date: CalendarDate("2026-04-09"), provider: "b.example")),
    ])
    #expect(issue.pages.map(\.file) == ["02.md", "01.md", "03.md"])
    #expect(issue.metadata == Metadata(publication: "海州日报", date: CalendarDate("2026-04-09")))
  }

  @Test func onePageIsItsIssue() {
    let metadata = Metadata(publication: "海州日报", page: "02", section: "要闻")
    #expect(IssueParser.parse([page("02.md", metadata)]).metadata == metadata)
    #expect(IssueParser.parse([]).metadata == Metadata())
  }
}
