import Export
import Testing

@Suite struct DuplicateSentenceRuleTests {
  private static let sentence = "今年年内图书船将增加到八艘，覆盖湖区的全部渔村。"

  @Test(arguments: [
    "## 甲\n\n船来了。\(sentence)\n\n人来了。\(sentence)\n", "## 甲\n\n船来了。书到了。\n\n## 乙\n\n人来了。书到了。\n",
  ]) func oneArticleAndShortSentencesAreLeftAlone(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "DU002").isEmpty)
  }

  @Test func aParagraphIsReportedAsOne() throws {
    let text = "船头挂着一盏马灯，照见一排排书架。\(Self.sentence)"
    let linted = try LintedText("## 甲\n\n\(text)\n\n## 乙\n\n\(text)\n")
    #expect(linted.findings(of: "DU002").isEmpty)
    #expect(linted.lines(of: "DU001") == [7])
  }
}
