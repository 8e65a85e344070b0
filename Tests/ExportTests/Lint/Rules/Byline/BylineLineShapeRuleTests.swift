import Export
import Testing

@Suite struct BylineLineShapeRuleTests {
  private static func page(_ lines: [String]) -> String {
    lines.map { "## 一\n\n\($0)\n\n头茶。\n" }.joined(separator: "\n")
  }
  private static let (one, two) = ("■记者 林一苇 通讯员 许闻笛", "■记者 林一苇  \n通讯员 许闻笛")

  @Test(arguments: [
    [one, one], [two, two], [one], [two], [two, "■记者 林一苇 周 野"], [two, "■林一苇/文 周野/图"], [two, "■摄影 记者 林一苇"],
    [two, "■摄影报道 林一苇"],
    [two, "□林一苇 记者 周野/文 方知雨/图"], [two, "■记者 林一苇 通讯员 许闻笛  \n摄影 岑桥"], [two, "■记者 林一苇 周野\n方知雨"],
    [two, "■本报评论员"],
  ]) func isRight(_ lines: [String]) throws {
    #expect(try LintedText(Self.page(lines)).findings(of: "BY008").isEmpty)
  }

  @Test(arguments: [
    ([two, one], [10]), ([one, two], [9]), ([one, two, two], [3]), ([two, one, one], [3]),
  ])
  func theMinorityIsTold(_ lines: [String], _ places: [Int]) throws {
    let linted = try LintedText(Self.page(lines))
    #expect(linted.lines(of: "BY008") == places)
    #expect(linted.findings(of: "BY008").allSatisfy { $0.fix == nil })
  }

  @Test(arguments: [
    ("one-line", two, one), ("one-line", "■记者 林一苇  \n■通讯员 许闻笛", one), ("one-line", "■记者 林一苇\\\n通讯员 许闻笛", one),
    ("one-line", one, one),
    ("line-per-role", one, two), ("line-per-role", "■记者 林一苇 通讯员 许闻笛 摄影 岑 桥", "■记者 林一苇  \n通讯员 许闻笛  \n摄影 岑 桥"),
    ("line-per-role", two, two),
    ("line-per-role", "■记者 林一苇；通讯员 许闻笛", "■记者 林一苇；通讯员 许闻笛"),
  ]) func theHouseSaysHow(_ shape: String, _ line: String, _ mended: String) throws {
    let yaml = "house:\n  byline-shape: \(shape)\n"
    let linted = try LintedText(Self.page([line]), configuration: yaml)
    expectSameBytes(linted.fixed("BY008"), Self.page([mended]))
    // A printed line end is not taken away unseen.
    expectSameBytes(linted.fixed("BY008", safety: .safe), Self.page([shape == "one-line" ? line : mended]))
    let again = try LintedText(Self.page([mended]), configuration: yaml)
    let names = { (page: Page) in page.bylines.flatMap(\.credits).flatMap(\.names).map(\.name) }
    #expect(names(again.page) == names(linted.page))
  }

  @Test func theLineEndsOfTheFileAreKept() throws {
    let yaml = "house:\n  byline-shape: line-per-role\n"
    let linted = try LintedText("## 一\r\n\r\n\(Self.one)\r\n\r\n头茶。\r\n", configuration: yaml)
    expectSameBytes(
      linted.fixed("BY008"), "## 一\r\n\r\n■记者 林一苇  \r\n通讯员 许闻笛\r\n\r\n头茶。\r\n")
  }
}

extension Page {
  fileprivate var bylines: [Byline] {
    items.flatMap { item -> [Byline] in
      if case .article(let article) = item { article.bylines } else { [] }
    }
  }
}
