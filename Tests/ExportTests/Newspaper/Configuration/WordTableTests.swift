import Testing

@testable import Newspaper

@Suite struct WordTableTests {
  private let table = WordTable([("编辑", 1), ("责任编辑", 2), ("a", 3), ("编后", 4)])

  @Test(arguments: [("责任编辑部", 0, 2), ("编辑", 0, 1), ("x编后", 1, 4), ("abc", 0, 3), ("编", 0, nil), ("", 0, nil)])
  func findsTheLongestWordAtAnOffset(text: String, offset: Int, value: Int?) {
    #expect(table.match(in: Array(text.utf8), at: offset)?.value == value)
  }

  @Test func endsBeforeALimit() {
    let text = Array("责任编辑".utf8)
    #expect(table.match(in: text, at: 0, before: 11) == nil)
    #expect(table.match(in: text, endingAt: 12)?.value == 2)
    #expect(table.match(in: text, endingAt: 12, from: 6)?.value == 1)
    #expect(table.firstMatch(in: text, within: 3..<12)?.offsets == 6..<12)
  }

  @Test func theLastValueOfAWordHolds() {
    var table = table
    table.insert([("a", 5), ("", 6)])
    #expect(table.match(in: [0x61], at: 0)?.value == 5)
    #expect(table.entries.count == 4)
  }
}
