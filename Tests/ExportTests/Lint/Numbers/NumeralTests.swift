import Testing

@testable import Lint
@testable import Source

/// The numerals of running text: what belongs to one, and what cuts it.
@Suite struct NumeralTests {
  /// The numerals of the first passage, each with its kind's letter: f figures, w full-width, h Han.
  private func numerals(_ text: String) throws -> [String] {
    let context = try LintedText(text).context
    let passage = try #require(context.prose.passages.first { $0.role == .body })
    return passage.numerals.map { numeral in
      let letter =
        switch numeral.kind {
        case .figures: "f"
        case .fullWidth: "w"
        case .han: "h"
        }
      return letter + passage.string(numeral.offsets)
    }
  }

  @Test(arguments: [
    ("共12,345.67元，15:40开始。", ["f12,345.67", "f15:40"]), ("风力4,5级，版本1.2.3。", ["f4,5", "f1.2.3"]),
    ("截至5月1日。", ["f5", "f1"]), ("2026-05-01，3.，4,，5:", ["f2026", "f05", "f01", "f3", "f4", "f5"]),
    ("约１２．５％，ＡＢ线，１５：４０", ["w１２．５％", "wＡＢ", "w１５：４０"]), ("Ａ．Ｂ", ["wＡ", "wＢ"]), ("2０26", ["f2", "w０", "f26"]),
    ("二〇二六年，三十五万两千零一人", ["h二〇二六", "h三十五万两千零一"]), ("一起走三、四里，二十几户", ["h一", "h三", "h四", "h二十几"]),
    ("3万亿，十几5", ["f3", "h万亿", "h十几", "f5"]), ("丁丙，没有数字", []),
  ]) func runs(_ text: String, _ expected: [String]) throws {
    #expect(try numerals(text + "\n") == expected)
  }

  @Test(arguments: [
    ("**12**,345人", ["f12,345"]), ("二**〇二**六年", ["h二〇二六"]), ("[1](a)2户", ["f12"]), ("&#49;2户", ["f12"]),
    ("1`2`3户", ["f1", "f3"]), ("1`,`3户", ["f1", "f3"]), ("1![](a)2", ["f1", "f2"]), ("1<b>2", ["f1", "f2"]),
    ("三`x`四", ["h三", "h四"]), ("二\n三", ["h二", "h三"]), ("20  \n26", ["f20", "f26"]),
  ]) func markupBetween(_ text: String, _ expected: [String]) throws {
    #expect(try numerals(text + "\n") == expected)
  }

  private static let lead = "与去年同期相比，全县图书馆的借阅量有增无减，其中少儿读物的借阅量增长"

  @Test(arguments: [
    ("12.", "5%，借得最多。", ["f12.5"]), ("1", "2倍。", ["f12"]), ("了三", "十倍。", ["h三十"]),
    ("一", "12倍。", ["h一", "f12"]), ("了`3`倍，又长", "了`4`，5倍。", ["f5"]),
    ("3成，又长", "4**成**，再长`x`5成。", ["f3", "f4", "f5"]),
  ]) func aColumnBreakCutsNothing(_ left: String, _ right: String, _ expected: [String]) throws {
    #expect(try numerals("## 借书\n\n\(Self.lead)\(left)\n\n\(right)\n") == expected)
  }

  @Test func offsetsPointIntoTheSource() throws {
    let text = "## 借书\n\n\(Self.lead)**1**2.\n\n5倍，又过三天。\n"
    let linted = try LintedText(text)
    let passage = try #require(linted.context.prose.passages.first { $0.role == .body })
    let ranges = passage.numerals.compactMap { passage.range(of: $0.offsets) }
    #expect(ranges.map { linted.context.source[$0] } == ["1**2.\n\n5", "三"])
  }
}
