import Export
import Testing

/// Bylines and datelines as papers print them: no rule but the house's own finds fault, and no fix of text damages them.
@Suite struct BylineFormsTests {
  private static let bylines = [
    "■记者 林一苇 周砚秋 通讯员 许闻笛 方知雨 摄影 岑 桥", "■摄影 岑 桥 倪 舟", "■摄影 岑 桥 倪 舟\n钱雪岸", "■摄影 记者 岑 桥", "□ 佟晚亭",
    "■记者 林一苇", "□林一苇 记者 周砚秋/文 方禾声/图", "林一苇 周砚秋/文", "记者 岑桥", "记者:林一苇、周砚秋", "■林一苇/文 方 禾/图",
    "■记者 林一苇  \n通讯员 许闻笛 方知雨", "■江上言", "■本报记者 林一苇", "■整理 温如一", "（徐志远）", "本报记者 林一苇摄",
  ]
  private static let openings = [
    "本报讯(记者林一苇)", "本报讯 (记者 林一苇)", "本报讯（记者林一苇 通讯员许闻笛）", "本报讯（记者 林一苇 实习生 江晚）", "据新华社澜州9月8日电（记者沈知微顾北辰）",
    "本报澜州4月1日电 ", "新华社澜州7月31日电 题:", "本报讯 “",
  ]

  @Test(arguments: bylines) func bylinesAreRight(_ line: String) throws {
    let linted = try LintedText("## 一\n\n\(line)\n\n头茶出锅了。\n", defaults: LintedText.complete)
    let findings = linted.findings.filter { finding in
      finding.severity != .info && !["MT", "RG"].contains(finding.rule.prefix(2))
    }
    #expect(findings.isEmpty)
    expectSameBytes(linted.fixed(), "## 一\n\n\(line)\n\n头茶出锅了。\n")
  }

  @Test(arguments: openings) func datelinesSurviveEveryFix(_ opening: String) throws {
    let linted = try LintedText("## 一\n\n\(opening)头茶出锅了。\n")
    let before = try #require(Self.dateline(linted.page))
    let fixed = Linter.fix(linted.page, in: linted.context, safety: .unsafe)
    let after = try #require(Self.dateline(fixed.page))
    #expect(after.kind == before.kind && after.place == before.place && after.date == before.date)
    #expect(after.credits.map(\.names.count) == before.credits.map(\.names.count))
    #expect(after.credits.flatMap(\.names).map(\.name) == before.credits.flatMap(\.names).map(\.name))
  }

  @Test(arguments: bylines) func namesSurviveAmongFaults(_ line: String) throws {
    let text = "## 一  二\n\n\(line)\n\n头茶(草案)出锅了,真香. \n\n\n\n后来的事,以后再说"
    let linted = try LintedText(text)
    let fixed = Linter.fix(linted.page, in: linted.context, safety: .safe)
    #expect(Self.names(fixed.page) == Self.names(linted.page))
    let result = fixed.source[fixed.source.range]
    #expect(result.utf8.count > 0 && Array(result.utf8).contains(Array(line.utf8)))
  }

  private static func dateline(_ page: Page) -> Dateline? {
    page.items.lazy.compactMap { if case .article(let article) = $0 { article.dateline } else { nil } }.first
  }

  private static func names(_ page: Page) -> [String] {
    page.items.flatMap { item -> [Byline] in
      if case .article(let article) = item { article.bylines } else { [] }
    }.flatMap(\.credits).flatMap(\.names).map(\.name)
  }
}
