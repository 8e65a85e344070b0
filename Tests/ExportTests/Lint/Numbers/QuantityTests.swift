import Testing

@testable import Document
@testable import Lint

@Suite struct QuantityTests {
  private static func quantities(_ text: String) -> [Quantity] {
    Quantity.all(in: Passage([.text(Text(text))], role: .body, item: 0, part: 0))
  }

  private static let numbers: [(String, Double, String?)] = [
    ("9座", 9, "座"), ("1,234.5公里", 1234.5, "公里"), ("3.5万亩", 35000, "亩"), ("2万亿元", 2e12, "元"), ("3千米", 3, "千米"),
    ("5千克", 5, "千克"),
    ("二十三条", 23, "条"), ("十条", 10, "条"), ("一百零五家", 105, "家"), ("两千三百户", 2300, "户"), ("一万二千人", 12000, "人"),
    ("三亿元", 3e8, "元"),
    ("１２座", 12, "座"), ("12%", 12, "%"), ("1860", 1860, nil),
  ]

  @Test(arguments: numbers) func reads(_ text: String, _ value: Double, _ measure: String?) throws {
    let found = Self.quantities(text)
    #expect(found.map(\.value) == [value])
    #expect(found.map(\.measure) == [measure])
    #expect(found.map(\.offsets) == [0..<text.utf8.count])
  }

  @Test(arguments: ["几座", "三四座", "二〇二六年", "万家", "百姓", "15:40", "1.2.3", "零"]) func refuses(_ text: String) {
    #expect(Self.quantities(text).isEmpty)
  }

  private static let rounded: [(String, Double, Bool)] = [
    ("26公里", 25.8, true), ("26公里", 26.4, true), ("26公里", 27.1, false), ("2600户", 2584, true),
    ("2600户", 2450, false), ("3.5万亩", 35400, true),
  ]

  @Test(arguments: rounded) func rounds(_ text: String, _ exact: Double, _ isRounded: Bool) throws {
    #expect(try #require(Self.quantities(text).first).rounds(exact) == isRounded)
  }
}
