import Export
import Testing

@Suite struct UnownedTextRuleTests {
  private static let loose = "茶馆最先开张，门板是新做的，街坊们一早就来了，坐满了临河的六张桌子。"

  @Test(arguments: [
    ("\(loose)\n\n\(loose)\n\n## 渡口添灯\n\n灯亮了。\n", [1]),
    ("# 澄湾日报\n\n\(loose)\n\n\(loose)\n\n## 渡口添灯\n\n灯亮了。\n", [3]),
    ("- \(loose)\n- \(loose)\n\n## 渡口添灯\n\n灯亮了。\n", [1]),
    ("\(loose)\n\n## 渡口添灯\n\n\(loose)\n\n灯亮了。\n", []),
    ("澄湾日报 2026年5月12日 星期二 总第9127期 国内统一连续出版物号 今日8版 零售每份1元\n\n## 渡口添灯\n\n灯亮了。\n", []),
    ("Harbor Ledger, Tuesday, May 12, 2026, Page A3\n\n## Lamps\n\nThey are on.\n", []),
    ("Harbor Ledger, Vol. 12 No. 34, Tuesday, 12 May 2026 • $1.50\n\n## Lamps\n\nThey are on.\n", []),
    ("编者按：\(loose)\(loose)\n\n## 渡口添灯\n\n灯亮了。\n", []),
  ]) func isToldAtItsBeginning(_ text: String, _ lines: [Int]) throws {
    #expect(try LintedText(text).lines(of: "ST011") == lines)
  }

  @Test func saysHowMuch() throws {
    let text = "\(Self.loose)\n\n## 渡口添灯\n\n灯亮了。\n"
    let finding = try #require(try LintedText(text).findings(of: "ST011").first)
    #expect(finding.message.chinese.contains("\(Self.loose.count) 字"))
  }
}
