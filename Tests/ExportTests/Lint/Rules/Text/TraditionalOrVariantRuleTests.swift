import Export
import Testing

@Suite struct TraditionalOrVariantRuleTests {
  @Test(arguments: [
    "《開放》",
    "乾隆、著名、瞭望、宫商角徵羽",
    "「開発の歴史」",
    "## 一\n\n■记者 周開",
    "`開放`",
    "人民公园开放了",
    "---\nlanguage: zh-TW\n---\n\n開放",
    "## 一\n\n本报讯（记者 周開）园子开门了。",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "TX009").isEmpty)
  }

  @Test(arguments: [
    ("開放時間", "开放时间"),
    ("**開**放", "**开**放"),
    ("《开》開《開》", "《开》开《開》"),
    ("週年", "周年"),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "TX009").isEmpty)
    expectSameBytes(linted.fixed("TX009"), mended + "\n")
  }

  @Test func oneFindingForAParagraph() throws {
    let findings = try LintedText("開放時間\n\n佔地\n").findings(of: "TX009")
    #expect(findings.map(\.count) == [3, 1])
  }

  /// Names in bylines stay as their owners write them.
  @Test func theTableIsSound() throws {
    let linted = try LintedText("发髮发后後后里裏里\n")
    expectSameBytes(linted.fixed("TX009"), "发发发后后后里里里\n")
  }
}
