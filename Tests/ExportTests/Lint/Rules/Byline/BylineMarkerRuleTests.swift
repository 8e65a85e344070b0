import Export
import Testing

@Suite struct BylineMarkerRuleTests {
  private static let house = "house:\n  marker: ■\n"

  @Test(arguments: ["头茶。\n\n记者 林一苇\n", "本报讯（记者 林一苇）头茶。\n", "林一苇的茶。\n"])
  func onlyTheBylineBelowTheHeadline(_ body: String) throws {
    #expect(try LintedText("## 一\n\n\(body)", configuration: Self.house).findings(of: "BY003").isEmpty)
  }

  @Test func aSecondBylineIsPartOfTheFirst() throws {
    let linted = try LintedText("## 一\n\n■记者 林一苇\n\n通讯员 周野\n\n头茶。\n", configuration: Self.house)
    #expect(linted.findings(of: "BY003").isEmpty)
  }
}
