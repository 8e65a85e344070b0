import Export
import Testing

@Suite struct CaptionTerminalRuleTests {
  private static func photo(_ caption: String) -> String { "## 一\n\n![\(caption)](a.jpg)\n\n■摄影 周野\n" }

  @Test(arguments: [
    "清早，市民在湖边打拳。", "清早，市民在湖边打拳！", "湖边的清早", "湖边，清早…", "他说：“清早，真好。”", "清早，市民在湖边打拳（资料图片）", "清早，市民在湖边打拳。（周野 摄）",
    "清早，市民在湖边打拳。③2 周野 摄", "A park, in the morning", "清早，市民在湖边打拳，见 example.cn", "湖边清早，", "清早、午后的湖边",
  ]) func isRight(_ caption: String) throws {
    #expect(try LintedText(Self.photo(caption)).findings(of: "CP003").isEmpty)
  }

  @Test(arguments: [
    ("清早，市民在湖边打拳", "清早，市民在湖边打拳。"), ("清早,市民在湖边打拳 ", "清早,市民在湖边打拳。 "), ("天亮了。市民在湖边打拳", "天亮了。市民在湖边打拳。"),
    ("清早，市民读《晨报》", "清早，市民读《晨报》。"), ("清早，市民在湖边打拳（周野 摄）", "清早，市民在湖边打拳。（周野 摄）"), ("清早，湖边21℃", "清早，湖边21℃。"),
    ("清早，市民庆祝2026（周野 摄）", "清早，市民庆祝2026。（周野 摄）"),
  ]) func addsTheStop(_ caption: String, _ mended: String) throws {
    let linted = try LintedText(Self.photo(caption))
    #expect(linted.findings(of: "CP003").count == 1)
    expectSameBytes(linted.fixed("CP003", safety: .safe), Self.photo(mended))
  }

  @Test func aCaptionOfItsOwnParagraphCounts() throws {
    let linted = try LintedText("### 晨练\n\n清早，市民在湖边打拳\n\n■摄影 周野\n\n## 一\n\n头茶。\n")
    #expect(linted.lines(of: "CP003") == [3])
  }

  @Test(arguments: ["清早，市民在湖边打拳，", "清早，市民在湖边打拳，周野 摄", "清早，市民在湖边打拳 周野 摄", "清早，市民在湖边打拳③2 周野 摄"])
  func whatOnlyAPersonCanMendIsToldOnly(_ caption: String) throws {
    let found = try LintedText(Self.photo(caption)).findings(of: "CP003")
    #expect(found.map(\.fix) == [nil])
  }
}
