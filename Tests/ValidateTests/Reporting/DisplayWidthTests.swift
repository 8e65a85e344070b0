import Testing

@testable import validate

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("汉字", 4), ("“好”", 4), ("■…·℃", 4), ("，。（）", 8), ("e\u{301}", 1), ("𠀀", 2),
    ("🎉", 2), ("｡", 1), ("Ａ", 2), ("한글", 4), ("あ", 2), ("👨‍👩‍👧‍👦", 2), ("🇨🇳", 2), ("👍🏽", 2), ("❤️", 2),
    ("\u{1100}\u{1161}\u{11A8}", 2), ("क्ष", 2), ("\u{200B}", 0), ("\u{AD}", 1), ("\u{3FFFD}", 2),
  ])
  func countsColumns(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [("“好”", 6), ("■…·℃", 8), ("汉a", 3), ("e\u{301}", 1), ("±×", 4), ("👨‍👩‍👧‍👦", 2)])
  func countsColumnsOfAnEastAsianTerminal(text: String, width: Int) {
    #expect(DisplayWidth.of(text, ambiguous: .wide) == width)
  }

  @Test(arguments: [DisplayWidth.zero, DisplayWidth.wide, DisplayWidth.ambiguous])
  func theTablesAreInOrder(runs: [UInt32]) {
    #expect(runs.count.isMultiple(of: 2) && runs.count > 200)
    for index in stride(from: 0, to: runs.count, by: 2) {
      #expect(runs[index] <= runs[index + 1])
      if index > 0 { #expect(runs[index - 1] + 1 < runs[index]) }
    }
  }

  @Test func everyIdeographIsWide() {
    for value in [0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2A6DF, 0x30000...0x323AF].joined() {
      let scalar = Unicode.Scalar(UInt32(value))
      #expect(scalar.map { DisplayWidth.of($0) } == 2)
    }
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
