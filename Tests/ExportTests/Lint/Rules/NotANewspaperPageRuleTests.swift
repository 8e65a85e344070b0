import Export
import Testing

@Suite struct NotANewspaperPageRuleTests {
  private static let manual = "## Start\n\nRun this:\n\n```sh\nmake run\n```\n"

  @Test func aManualIsNoPage() throws {
    #expect(try LintedText(Self.manual).lines(of: "ST012") == [5])
  }

  @Test(arguments: [
    "---\npage: 01\n---\n\n\(manual)", "\(manual)\n■记者 林一苇\n", "## 代码进校园\n\n本报讯 孩子们写 `a`、`b` 和 `c`。\n",
    "## 春茶开采\n\n头一锅茶出锅了，扫 `A1` 入座。\n", "## 春茶开采\n\n    头一锅茶出锅了。\n",
    "## 联赛积分\n\n```\n汀州 6 5 0 1 10\n澄湾 6 4 1 1 9\n```\n",
  ]) func aPageWithCodeIsOne(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "ST012").isEmpty)
  }

  @Test func whatIsSaidOfAllFilesMakesNoPage() throws {
    let defaults = Metadata(publication: "澄湾日报", page: "01", issue: "9")
    #expect(try LintedText(Self.manual, defaults: defaults).findings(of: "ST012").count == 1)
  }
}
