import Export
import Testing

@Suite struct NotANewspaperPageRuleTests {
  private static let manual = "## Start\n\nRun this:\n\n```sh\nmake run\n```\n"

  @Test func aManualIsNoPage() throws {
    #expect(try LintedText(Self.manual).lines(of: "ST012") == [5])
  }

  @Test(arguments: [
    "---\npage: 01\n---\n\n# 澄湾日报\n\n2026年5月12日\n\n\(manual)", "\(manual)\n■记者 林一苇\n",
    "## 代码进校园\n\n本报讯 孩子们写 `a`、`b` 和 `c`。\n",
    "## 春茶开采\n\n头一锅茶出锅了，扫 `A1` 入座。\n", "## 春茶开采\n\n    头一锅茶出锅了。\n",
    "## 联赛积分\n\n```\n汀州 6 5 0 1 10\n澄湾 6 4 1 1 9\n```\n",
  ]) func aPageWithCodeIsOne(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "ST012").isEmpty)
  }

  private static let head = "---\npublication: 澄湾日报\ndate: 2026-05-12\npage: 01\nissue: 9\n---\n\n"
  private static let prose = String(repeating: "渡口昨天通航，两岸的人都来看。", count: 20)

  /// Everybody is told to write front matter: it makes no page of a manual.
  @Test(arguments: [
    (manual, 1), ("## 安装\n\n先运行 `make`，再运行 `make test`，最后运行 `make install`。\n", 1),
    ("# Options\n\n| Option | What |\n|---|---|\n| `-a` | all |\n| `-b` | both |\n| `-c` | count |\n", 1),
    ("## 一\n\n\(prose)\n\n```sh\nmake\n```\n\n\(prose)\n\n```sh\nmake test\n```\n", 1),
    ("## 一\n\n\(prose)\(prose)\n\n```sh\nmake\n```\n", 0),
    ("## 一\n\n\(prose)\(prose)扫 `A1`、`A2`、`A3` 入座。\n", 0),
    (
      "## One\n\nThe files are `one.txt`, `two.txt` and `six.txt`. \(String(repeating: "They were put there in May. ", count: 20))\n",
      0
    ),
    (
      "# Tool\n\n[![build](http://a.example/b.svg)](http://a.example/b) [![docs](http://a.example/d.svg)](http://a.example/d)\n\nIt is a tool.\n",
      1
    ),
    ("## 汇率\n\n昨天的汇率。\n\n```\n美元 = 7.1\n欧元 = 8.2\n```\n", 0),
    ("## 一\n\n本报讯 孩子们写程序。\n\n```sh\nmake\n```\n", 0),
  ]) func frontMatterMakesNoPageOfAManual(_ text: String, _ count: Int) throws {
    #expect(try LintedText(Self.head + text).findings(of: "ST012").count == count)
  }

  @Test func whatIsSaidOfAllFilesMakesNoPage() throws {
    let defaults = Metadata(publication: "澄湾日报", page: "01", issue: "9")
    #expect(try LintedText(Self.manual, defaults: defaults).findings(of: "ST012").count == 1)
  }
}
