import Testing

@testable import validate

@Suite struct CountWordsTests {
  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1000, "-1,000")])
  func groupsDigits(number: Int, text: String) {
    #expect(CountWords.grouped(number) == text)
  }

  @Test(arguments: [
    (0, 100, "0%"), (1, 3, "33.3%"), (2, 3, "66.7%"), (1, 1, "100%"), (5, 0, "0%"), (1, 2000, "0.1%"),
  ])
  func saysShares(part: Int, whole: Int, text: String) {
    #expect(CountWords.percent(part, of: whole) == text)
  }
}
