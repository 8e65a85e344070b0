import Export
import Testing

@Suite struct EllipsisAndEtcRuleTests {
  @Test(arguments: [
    ("番茄、黄瓜……等", 1),
    ("番茄、黄瓜……等等。", 1),
    ("番茄、黄瓜等……", 1),
    ("番茄、黄瓜等等……", 1),
    ("番茄、黄瓜……等他来摘。", 0),
    ("番茄、黄瓜……", 0),
    ("番茄、黄瓜等。", 0),
    ("你等等……我来了", 0),
    ("他说……等我", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(try LintedText("## 菜园\n\n\(text)\n").findings(of: "PN008").count == count)
  }
}
