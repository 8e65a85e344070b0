import Export
import Testing

@Suite struct DeckRoleRuleTests {
  @Test func everyDeckIsTold() throws {
    #expect(try LintedText("## 一\n\n### 甲\n\n### 乙\n\n头一件事。\n").lines(of: "HD003") == [3, 5])
  }
}
