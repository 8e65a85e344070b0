import Export
import Testing

@Suite struct HalfWidthParenRuleTests {
  @Test(arguments: [
    ("章程(草案)", 1), ("增长(GDP)迅速", 1), ("公式 f(x) 不变", 0), ("(1)推进", 0), ("（草案)与(附件）", 2),
    ("章程(草案(二)稿)", 2), ("见[说明](说明 书.md)", 0), ("`(草案)`", 0), ("Dr. Lin (Guest) spoke", 0), ("只开了(一半", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(
      try LintedText("## 章程\n\n\(text)\n").findings(of: "PN002").map(\.count) == (count == 0 ? [] : [count]))
  }

  @Test func aMixedPairLosesItsHalfWidthHalf() throws {
    expectSameBytes(try LintedText("## 章程\n\n（草案)与(附件）\n").fixed("PN002"), "## 章程\n\n（草案）与（附件）\n")
  }
}
