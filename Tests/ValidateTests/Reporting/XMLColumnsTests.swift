import Testing

@testable import validate

@Suite struct XMLColumnsTests {
  @Test func countsInAnyOrder() {
    var columns = XMLColumns(Array("<a>\n江𠀀b\n</a>".utf8), isRead: true)
    let places = [(2, 8), (1, 1), (3, 1), (2, 4), (2, 9), (1, 4)]
    #expect(places.map { columns.columnUTF16(line: $0.0, column: $0.1) } == [4, 1, 1, 2, 5, 4])
  }

  @Test(arguments: [(0, 1), (1, 0), (4, 1), (3, 6)])
  func knowsNoPlaceOutside(line: Int, column: Int) {
    var columns = XMLColumns(Array("<a>\n江𠀀b\n</a>".utf8), isRead: true)
    #expect(columns.columnUTF16(line: line, column: column) == nil)
  }

  /// Bytes that look like UTF-8 need not be.
  @Test(arguments: [("ISO-2022-JP", "\u{1B}$B9>"), ("UTF-16", "a\0")])
  func knowsNothingOfAnEncodingThatIsNotASCII(encoding: String, text: String) {
    var columns = XMLColumns(
      Array("<?xml version='1.0' encoding='\(encoding)'?>\n<a>\(text)</a>".utf8), isRead: true)
    #expect(columns.columnUTF16(line: 1, column: 1) == nil)
  }

  @Test func countsWhatIsASCIIInAnotherEncoding() {
    var columns = XMLColumns(
      Array("<?xml version='1.0' encoding='latin1'?>\n<a>\u{E9}<b/></a>".utf8), isRead: true)
    #expect(columns.columnUTF16(line: 2, column: 4) == 4)
    #expect(columns.columnUTF16(line: 2, column: 6) == nil)
  }

  @Test func knowsNoColumnBehindBytesThatAreNoText() {
    var columns = XMLColumns([0x3C, 0xFF, 0x3C], isRead: false)
    #expect(columns.columnUTF16(line: 1, column: 2) == 2)
    #expect(columns.columnUTF16(line: 1, column: 3) == nil)
  }
}
