import Export
import Testing

@Suite struct StartsWithClosingRuleTests {
  @Test(arguments: ["，", "。", "、", "；", "：", "！", "？", "”", "’", "》", "】", "）", ",", ")"])
  func everyClosingMark(_ mark: String) throws {
    let linted = try LintedText("## 湖边\n\n沿湖的平台全部换上防腐木，新添了长椅\n\n\(mark)并已完工。\n")
    #expect(linted.lines(of: "TX002") == [5])
    #expect(linted.findings(of: "TX001").isEmpty)
  }

  @Test func aStopBehindAFinishedSentenceIsLeft() throws {
    let linted = try LintedText("## 湖边\n\n沿湖的平台全部换上防腐木。\n\n，并已完工。\n")
    #expect(linted.findings(of: "TX002").map(\.fix) == [nil])
  }

  @Test func aQuotationMarkGoesBackEvenBehindAFinishedSentence() throws {
    let linted = try LintedText("## 湖边\n\n他说：“全部换上防腐木。\n\n”大家都说好。\n")
    expectSameBytes(linted.fixed("TX002"), "## 湖边\n\n他说：“全部换上防腐木。”大家都说好。\n")
    #expect(linted.findings(of: "QT001").isEmpty)
  }

  @Test(arguments: ["## 湖边\n\n...后来\n", "## Lake\n\n: a colon\n", "## 湖边\n\n- ，\n"])
  func leavesAlone(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "TX002").isEmpty)
  }
}
