import Export
import Testing

@Suite struct HeadlineLengthRuleTests {
  private static let twenty = "澄湾市今年将在老街河埠街梧桐里建社区食堂"

  private static let headlines: [(String, Int)] = [
    ("\(twenty)", 0), ("\(twenty)了", 1), ("\(twenty) \(twenty)", 0), ("\(twenty)A", 1), ("“\(twenty)", 1),
    ("A headline in Latin letters that is quite long indeed", 0), ("GDP \(twenty)", 1),
  ]

  @Test(arguments: headlines) func countsColumns(_ headline: String, _ count: Int) throws {
    #expect(try LintedText("## \(headline)\n\n头茶。\n").findings(of: "HD008").count == count)
  }

  @Test func theLimitIsTheDesks() throws {
    let yaml = "limits:\n  headline-columns: 10\n"
    #expect(try LintedText("## 春茶开采了\n\n头茶。\n", configuration: yaml).findings(of: "HD008").isEmpty)
    #expect(try LintedText("## 春茶开采了吗\n\n头茶。\n", configuration: yaml).findings(of: "HD008").count == 1)
  }

  @Test func crossheadsAreNotMeasured() throws {
    #expect(try LintedText("## 一\n\n头茶。\n\n### \(Self.twenty)了\n\n二茶。\n").findings(of: "HD008").isEmpty)
  }
}
