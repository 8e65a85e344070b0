import Export
import Testing

@Suite struct DuplicateArticleRuleTests {
  @Test func textsThatRepeatThemselvesAreNotCompared() throws {
    let text = String(repeating: "啦", count: 400)
    #expect(try LintedText("## 甲\n\n\(text)\n\n## 乙\n\n\(text)\n").findings(of: "DU003").isEmpty)
  }
}
