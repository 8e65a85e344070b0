import Testing

@testable import validate

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("汉字", 4), ("“好”", 4), ("■…·℃", 4), ("，。（）", 8), ("e\u{301}", 1), ("𠀀", 2),
    ("🎉", 2), ("｡", 1), ("Ａ", 2), ("한글", 4), ("あ", 2),
  ])
  func countsColumns(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func pads() {
    #expect(DisplayWidth.padded("语义", to: 6) == "语义  ")
    #expect(DisplayWidth.padded("longer", to: 3) == "longer")
  }

  @Test func cutsBeforeTheCharacterThatDoesNotFit() {
    #expect(DisplayWidth.cut("春水煎茶", to: 8) == "春水煎茶")
    #expect(DisplayWidth.cut("春水煎茶", to: 7) == "春水煎…")
    #expect(DisplayWidth.cut("春水煎茶", to: 6) == "春水…")
  }
}
