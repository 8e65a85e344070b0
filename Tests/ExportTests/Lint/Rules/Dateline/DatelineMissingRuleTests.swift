import Export
import Testing

@Suite struct DatelineMissingRuleTests {
  private static let on = "rules:\n  DL001: info\n"

  @Test(arguments: [
    "■记者 周野\n\n本报讯 头茶。", "■记者 周野\n\n新华社澜州5月12日电 头茶。", "本报讯（记者 周野）头茶。", "■周野\n\n头茶。", "■通讯员 许闻笛\n\n头茶。",
    "■记者 周野\n\n（上接第1版）\n\n头茶。", "■记者 周野",
  ]) func isRight(_ text: String) throws {
    #expect(try LintedText("## 一\n\n\(text)\n", configuration: Self.on).findings(of: "DL001").isEmpty)
  }

  @Test(arguments: ["■记者 周野\n\n头茶。", "■记者 周野\n\n本报讯息头茶。", "■见习记者 周野\n\n**头茶**出锅。"])
  func isFound(_ text: String) throws {
    #expect(try LintedText("## 一\n\n\(text)\n", configuration: Self.on).lines(of: "DL001") == [5])
    #expect(try LintedText("## 一\n\n\(text)\n").findings(of: "DL001").isEmpty)
  }
}
