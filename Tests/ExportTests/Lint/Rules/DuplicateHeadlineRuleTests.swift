import Export
import Testing

@Suite struct DuplicateHeadlineRuleTests {
  private static let first = "## 老街开门\n\n茶馆最先开张。\n"

  @Test func otherPagesCount() throws {
    let linted = try LintedText("## 老街，开门\n\n渔港的岸电也通了。\n", otherPages: [Self.first])
    #expect(linted.findings(of: "HD006").isEmpty, "the first place is right")
    let pages = ["## 一\n\n头茶。\n", Self.first, "## 二\n\n二茶。\n\n## 老街 开门\n\n渔港的岸电也通了。\n"]
    let issue = IssueParser.parse(
      pages.enumerated().map { index, text in
        PageParser.parse(SourceText(text), file: "0\(index + 1).md", defaults: LintedText.paper)
      })
    let contexts = LintContext.acquainted(
      issue.pages.indices.map { LintContext(issue: issue, pageIndex: $0) })
    let found = contexts.map { context in Linter.lint(context.page, in: context).filter { $0.rule == "HD006" }
    }
    #expect(found.map(\.count) == [0, 0, 1])
    #expect(found[2].first?.message.chinese == "与02.md 第 1 行的标题相同")
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
