import Export
import ExportTestSupport
import Testing

@Suite struct LineTableTests {
  @Test func countsLinesOfEveryKind() {
    let table = LineTable(SourceText("a\nb\r\nc\rd"))
    #expect(table.lineStarts == [0, 2, 5, 7])
    #expect(table.line(at: 4) == 2)
  }

  @Test func columnsCountBytesAndUTF16() {
    let text = "一\n临江\u{20000}县的水渠ab修好"
    let position = LineTable(SourceText(text)).position(at: text.utf8.count)
    #expect(position.line == 2)
    #expect(position.column == text.utf8.count - 4 + 1)
    #expect(position.columnUTF16 == "临江\u{20000}县的水渠ab修好".utf16.count + 1)
  }

  /// Units are counted from stretches of 256 bytes, which characters straddle.
  @Test func columnsOfLongLinesCountAllThatStandsBefore() {
    let line = String(repeating: "水渠ab\u{20000}é", count: 150)
    let text = "短\n" + line
    let table = LineTable(SourceText(text))
    var offset = 4
    var units = 0
    for scalar in line.unicodeScalars {
      #expect(table.position(at: offset).columnUTF16 == units + 1)
      #expect(table.position(at: offset).column == offset - 4 + 1)
      offset += UTF8.width(scalar)
      units += UTF16.width(scalar)
    }
    #expect(table.position(at: offset).columnUTF16 == line.utf16.count + 1)
  }
}
