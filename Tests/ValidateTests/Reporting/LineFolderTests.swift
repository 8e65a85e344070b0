import Testing

@testable import validate

@Suite struct LineFolderTests {
  @Test(arguments: [
    ("short", 10, ["short"]),
    ("one two three", 7, ["one two", "three"]),
    ("春水煎茶，松花酿酒", 8, ["春水煎", "茶，松花", "酿酒"]),
    ("见“春水”一文", 4, ["见", "“春", "水”", "一文"]),
    ("改 01.md 再查", 8, ["改 01.md", "再查"]),
    ("unbreakable", 4, ["unbreakable"]),
  ])
  func folds(text: String, width: Int, lines: [String]) {
    #expect(LineFolder.fold(text, width: width) == lines)
  }
}
