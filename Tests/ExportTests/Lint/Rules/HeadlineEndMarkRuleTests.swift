import Export
import Testing

@Suite struct HeadlineEndMarkRuleTests {
  @Test(arguments: [
    ("老街开门。", "老街开门"), ("老街开门，；", "老街开门"), ("老街开门,", "老街开门"), ("老街开门.", "老街开门"), ("老街开门？", nil),
    ("老街开门!", nil), ("老街Open.", nil), ("“老街开门。”", nil), ("老街开门……", nil), ("。", nil),
  ]) func finds(_ headline: String, _ mended: String?) throws {
    let linted = try LintedText("## \(headline)\n\n茶馆开张。\n")
    #expect(linted.findings(of: "HD001").count == (mended == nil ? 0 : 1))
    expectSameBytes(linted.fixed("HD001"), "## \(mended ?? headline)\n\n茶馆开张。\n")
  }

  @Test func closingNumberSignsStay() throws {
    expectSameBytes(try LintedText("## 老街开门。 ##\n\n茶馆开张。\n").fixed("HD001"), "## 老街开门 ##\n\n茶馆开张。\n")
  }

  @Test(arguments: [
    ("老街`开门，`", nil), ("老街开门。**，**", nil), ("老街开门。[，](/u)", nil), ("**老街开门。**", "**老街开门**"),
    ("老街开门\\,", "老街开门"),
    ("老街开门&#44;。", "老街开门"),
  ]) func whatCodeOrMarkupStandsInIsLeftToAPerson(_ headline: String, _ mended: String?) throws {
    let linted = try LintedText("## \(headline)\n\n茶馆开张。\n")
    #expect(linted.findings(of: "HD001").map { $0.fix != nil } == [mended != nil])
    expectSameBytes(linted.fixed("HD001"), "## \(mended ?? headline)\n\n茶馆开张。\n")
  }

  @Test func aCrossheadIsNoHeadline() throws {
    #expect(try LintedText("## 老街\n\n茶馆开张。\n\n### 木门板：\n\n新的。\n").findings(of: "HD001").isEmpty)
  }

  @Test func oneMarkIsOneFinding() throws {
    let linted = try LintedText("## 老街开门,\n\n茶馆开张。\n")
    #expect(linted.findings.filter { $0.rule.hasPrefix("PN") }.isEmpty)
  }
}
