import Export
import Testing

@Suite struct SamePersonTwoTitlesRuleTests {
  @Test(arguments: [
    "县长单学海说，好。\n\n县长单学海说，很好。", "县委书记、县长单学海说，好。\n\n县长单学海说，很好。", "局长汤山说，好。\n\n主任汤山水说，好。",
    "农学会会长教授林一苇说，好。\n\n研究员林一苇说，好。", "市长热线接通了。局长电话没有人接。", "县长单学海和局长贺远山说，好。",
  ]) func sameOfficesAndOtherNamesAreLeftAlone(_ text: String) throws {
    #expect(try LintedText("## 一\n\n\(text)\n").findings(of: "DU004").isEmpty)
  }

  @Test func theOtherPageIsNamed() throws {
    let issue = LintedIssue([
      ("01.md", "## 一\n\n县长单学海说，好。\n"), ("02.md", "## 二\n\n副县长单学海说，很好。\n"), ("03.md", "## 三\n\n县长单学海说，好。\n"),
    ])
    #expect(issue.findings(of: "DU004").map(\.count) == [0, 1, 0])
    #expect(issue.messages(of: "DU004", .chinese) == ["“单学海”在这里是“副县长”，01.md 第 3 行是“县长”"])
  }
}
