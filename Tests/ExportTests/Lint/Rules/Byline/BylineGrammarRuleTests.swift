import Export
import Testing

@Suite struct BylineGrammarRuleTests {
  @Test(arguments: [
    ("■记者：林一苇", "■记者 林一苇"), ("■记者 林一苇，周野", "■记者 林一苇 周野"), ("■记者: 林一苇 ,周野;许闻笛", "■记者 林一苇 周野 许闻笛"),
    ("■记者:林一苇  \n通讯员:周野", "■记者 林一苇  \n通讯员 周野"),
  ]) func mends(_ line: String, _ mended: String) throws {
    let linted = try LintedText("## 一\n\n\(line)\n\n头茶。\n")
    #expect(linted.findings(of: "BY002").map(\.fix?.safety) == [.unsafe])
    expectSameBytes(linted.fixed("BY002"), "## 一\n\n\(mended)\n\n头茶。\n")
  }

  @Test func photoCreditsCount() throws {
    let linted = try LintedText("## 一\n\n![茶山。](a.png)\n\n■摄影:周野\n\n头茶。\n")
    #expect(linted.lines(of: "BY002") == [5])
  }

  @Test func aDeskCreditHasItsColon() throws {
    #expect(try LintedText("## 一\n\n头茶。\n\n责任编辑：林一苇\n").findings(of: "BY002").isEmpty)
  }
}
