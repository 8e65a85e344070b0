import Testing

@testable import Feed
@testable import Source

@Suite struct PageLayoutTests {
  @Test(arguments: [
    "mark:bom", "line-end:crlf", "order:1.1-4,2.1,1.5-9", "order:3.2,3.1 parts:3.AZ-_", "parts:2.,9.az09",
    "end-lines:3", "after:\\sx",
    "line-end:cr order:2.1 end-lines:2", "mark:bom line-end:crlf",
  ])
  func comesBackAsWritten(data: String) {
    #expect(PageLayout(data).data == data)
  }

  @Test(arguments: [
    "", "order:x", "order:0.0-3", "order:1.3-2", "parts:1", "parts:1.A", "parts:1.A+", "end-lines:-1",
    "end-lines:99999999", "colour:red",
  ])
  func passesOverWhatItDoesNotKnow(data: String) {
    #expect(PageLayout(data) == PageLayout())
  }

  @Test func countsLineEndsOfThePage() {
    let layout = PageLayout(lineEnd: .crlf, after: Array("\r\n\r\n".utf8))
    #expect(layout.data == "line-end:crlf end-lines:2")
    #expect(PageLayout("line-end:crlf end-lines:2") == layout)
  }

  @Test(arguments: [("a\nb\r\nc\r\n", LineEnd.crlf), ("", .lf), ("a\rb", .cr), ("a\n", .lf)])
  func findsThePrevailingLineEnd(text: String, expected: LineEnd) {
    #expect(LineEnd.prevailing(in: SourceText(text)) == expected)
  }
}
