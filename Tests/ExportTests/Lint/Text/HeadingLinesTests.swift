import Testing

@testable import Document
@testable import Lint

@Suite struct HeadingLinesTests {
  @Test(arguments: [
    ("植树护绿", ["植树护绿"]), ("植树 护绿", ["植树", "护绿"]), ("植树\u{3000}护绿 家园", ["植树", "护绿", "家园"]),
    ("新增 5 条", ["新增 5 条"]), (" 植树  护绿 ", ["植树", "护绿"]),
    ("AI 与茶", ["AI 与茶"]), ("植树\n5条", ["植树", "5条"]), ("", [""]),
  ]) func linesEndWhereTheySeemTo(_ text: String, _ lines: [String]) {
    let passage = Passage([.text(Text(text))], role: .headline, item: 0, part: 0)
    #expect(passage.printLines.map { passage.string($0) } == lines)
  }

  @Test(arguments: [("植树", 4), ("5条", 3), ("“植”", 6), ("", 0)]) func columnsAreCounted(
    _ text: String, _ columns: Int
  ) {
    let passage = Passage([.text(Text(text))], role: .headline, item: 0, part: 0)
    #expect(passage.columns(0..<passage.bytes.count) == columns)
  }
}
