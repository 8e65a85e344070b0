import Export
import ExportTestSupport
import Testing

@Suite struct LineTableTests {
  @Test func countsLinesOfEveryKind() {
    let table = LineTable(SourceText("a\nb\r\nc\rd"))
    #expect(table.lineStarts == [0, 2, 5, 7])
    #expect(table.line(at: 4) == 2)
  }
}
