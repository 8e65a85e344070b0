import Export
import Testing

@Suite struct BylineSpacedNameRuleTests {
  private static let on = "rules:\n  BY005: warning\n"

  @Test func isOffByDefault() throws {
    #expect(try LintedText("## 一\n\n■记者 周 野\n\n头茶。\n").findings(of: "BY005").isEmpty)
  }

  @Test(arguments: [
    ("■记者 周 野 岑\u{3000}桥 林一苇", "■记者 周野 岑桥 林一苇", 2), ("■摄影 记者 周 野", "■摄影 记者 周野", 1),
    ("■周 野/文 岑 桥/图", "■周野/文 岑桥/图", 2),
    ("■林一苇 周野", "■林一苇 周野", 0), ("■记者 Anna Berg", "■记者 Anna Berg", 0),
  ]) func joinsTheName(_ line: String, _ mended: String, _ count: Int) throws {
    let linted = try LintedText("## 一\n\n\(line)\n\n头茶。\n", configuration: Self.on)
    #expect(linted.findings(of: "BY005").reduce(0) { $0 + $1.count } == count)
    expectSameBytes(linted.fixed("BY005"), "## 一\n\n\(mended)\n\n头茶。\n")
  }

  @Test func datelinesCaptionsAndTheDeskCount() throws {
    let text =
      "## 一\n\n本报讯（记者 周 野）头茶。\n\n![茶山。 岑 桥 摄](a.jpg)\n\n责任编辑：苏 荷\n"
    let linted = try LintedText(text, configuration: Self.on)
    #expect(linted.findings(of: "BY005").map(\.count) == [3])
    expectSameBytes(
      linted.fixed("BY005"), "## 一\n\n本报讯（记者 周野）头茶。\n\n![茶山。 岑桥 摄](a.jpg)\n\n责任编辑：苏荷\n")
  }
}
