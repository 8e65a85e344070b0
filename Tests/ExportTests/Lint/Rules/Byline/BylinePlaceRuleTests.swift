import Export
import Testing

@Suite struct BylinePlaceRuleTests {
  @Test(arguments: [
    "■记者 周野\n\n头茶。\n\n二茶。\n\n三茶。", "头茶。\n\n二茶。\n\n■记者 周野", "头茶先出锅，香飘十里。\n\n■记者 周野\n\n二茶。\n\n三茶。",
    "头茶。\n\n二茶。\n\n■记者 周野\n\n■通讯员 许闻笛", "头茶。\n\n二茶。\n\n■摄影 周野\n\n三茶。",
    "头茶。\n\n二茶。\n\n![茶山。](a.jpg)\n\n■记者 周野 摄影 岑桥\n\n三茶。",
    "头茶。\n\n二茶。\n\n### 山下\n\n■记者 周野\n\n三茶。", "头茶。\n\n二茶。\n\n■记者 周野\n\n### 山下\n\n三茶。",
    "头茶。\n\n二茶。\n\n■记者 周野\n\n责任编辑：苏荷",
    "编者按：茶山来信。\n\n■记者 周野\n\n头茶。\n\n二茶。",
  ]) func isRight(_ text: String) throws {
    #expect(try LintedText("## 一\n\n\(text)\n").findings(of: "BY006").isEmpty)
  }

  @Test func severalBylinesAreOneFault() throws {
    let text = "## 一\n\n头茶。\n\n二茶。\n\n■记者 周野\n\n■通讯员 许闻笛\n\n三茶。\n"
    #expect(try LintedText(text).lines(of: "BY006") == [7])
  }

  @Test func aSecondDatelineSaysItAlready() throws {
    let text = "## 一\n\n本报讯 头茶。\n\n二茶。\n\n■记者 周野\n\n本报讯 三茶。\n"
    let linted = try LintedText(text)
    #expect(linted.findings(of: "BY006").isEmpty)
    #expect(linted.lines(of: "DL003") == [9])
  }
}
