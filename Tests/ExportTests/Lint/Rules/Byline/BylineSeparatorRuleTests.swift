import Export
import Testing

@Suite struct BylineSeparatorRuleTests {
  @Test(arguments: [
    (" ", "■记者 林一苇\u{3000}周 野、许闻笛", "■记者 林一苇 周 野 许闻笛"), ("、", "■记者 林一苇 周 野 许闻笛", "■记者 林一苇、周 野、许闻笛"),
    ("、", "■摄影 记者 林一苇 周野", "■摄影 记者 林一苇、周野"), ("、", "■林一苇 周野/文", "■林一苇、周野/文"),
    ("、", "■记者 林一苇|周野", "■记者 林一苇、周野"), ("|", "■记者 林一苇 周野", "■记者 林一苇|周野"),
  ]) func mends(_ separator: String, _ line: String, _ mended: String) throws {
    let linted = try LintedText(
      "## 一\n\n\(line)\n\n头茶。\n", configuration: "house:\n  separator: \"\(separator)\"\n")
    #expect(linted.findings(of: "BY004").count == 1)
    expectSameBytes(linted.fixed("BY004"), "## 一\n\n\(mended)\n\n头茶。\n")
  }
}
