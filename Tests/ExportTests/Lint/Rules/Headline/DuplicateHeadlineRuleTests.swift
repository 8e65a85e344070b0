import Export
import Testing

@Suite struct DuplicateHeadlineRuleTests {
  private static let first = "## 老街开门\n\n茶馆最先开张。\n"

  @Test func otherPagesCount() {
    let issue = LintedIssue([
      ("01.md", "## 一\n\n头茶。\n"), ("02.md", Self.first), ("03.md", "## 二\n\n二茶。\n\n## 老街 开门\n\n渔港的岸电也通了。\n"),
    ])
    #expect(issue.findings(of: "HD006").map(\.count) == [0, 0, 1], "the first place is right")
    #expect(issue.messages(of: "HD006", .chinese) == ["与02.md 第 1 行的标题相同"])
  }

  @Test(arguments: [
    "## 停水公告\n\n停水。\n\n## 停水公告\n\n又停水。\n", "## 一周要闻\n\n头茶。\n\n## 一周 要闻\n\n二茶。\n",
    "## 老街开门\n\n头茶。\n\n### 老街开门\n\n二茶。\n", "## 老街开门\n\n头茶。\n\n## 老街关门\n\n二茶。\n",
  ]) func isRight(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "HD006").isEmpty)
  }

  @Test func standingHeadsAreTheDesks() throws {
    let text = "## 湖边闲话\n\n头茶。\n\n## 湖边闲话\n\n二茶。\n"
    #expect(try LintedText(text).lines(of: "HD006") == [5])
    let yaml = "house:\n  standing-heads: [湖边闲话]\n"
    #expect(try LintedText(text, configuration: yaml).findings(of: "HD006").isEmpty)
  }
}
