import Export
import Testing

@Suite struct AccidentalSyntaxRuleTests {
  private static let long = "从村口的老樟树到半山腰的茶亭，工匠们用了整整一个冬天，沿着旧石阶一段一段铺过去。"

  @Test(arguments: [
    ("+ 号表示增加。", "\\+ 号表示增加。"), ("120) 头茶。", "120\\) 头茶。"), ("\(long)\n---\n\n茶。", "\(long)\n\n---\n\n茶。"),
    ("\(long)\n===\n", "\(long)\n\\===\n"),
    ("石阶铺好了，人也多了。\n---\n\n茶。", "石阶铺好了，人也多了。\n\n---\n\n茶。"), ("石阶铺好了。\n-\n\n茶。", "石阶铺好了。\n\\-\n\n茶。"),
    ("他说：“石阶铺好了，人也多了。”\n===\n", "他说：“石阶铺好了，人也多了。”\n\\===\n"),
    ("石阶铺好了，人也多了！\n-\n\n茶。", "石阶铺好了，人也多了！\n\\-\n\n茶。"), ("[编者按]: 这是第一篇。", "\\[编者按]: 这是第一篇。"),
    ("    头茶。\n\n    二茶。", "头茶。\n\n二茶。"),
    // What stands right above stays a block of its own.
    ("头茶。\n>5千克。", "头茶。\n\n\\>5千克。"), ("> 头茶。\n120) 二茶。", "> 头茶。\n\n120\\) 二茶。"),
    ("头茶。\n+ 二茶。", "头茶。\n\n\\+ 二茶。"),
    ("| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n    头茶。", "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n头茶。"),
  ]) func isMended(_ text: String, _ mended: String) throws {
    let linted = try LintedText("## 一\n\n\(text)\n")
    #expect(linted.findings(of: "MK007").count == 1)
    expectSameBytes(linted.fixed("MK007", safety: .safe), "## 一\n\n\(mended)\n")
  }

  /// Two lines would become one paragraph; a line that opens with a sign would become something else.
  @Test(arguments: ["    头茶。\n    二茶。", "    - 头茶。", "    头茶。\n二茶。"]) func codeIsLeftToAPerson(_ text: String)
    throws
  {
    let findings = try LintedText("## 一\n\n\(text)\n").findings(of: "MK007")
    #expect(findings.count == 1 && findings.allSatisfy { $0.fix == nil })
  }

  @Test(arguments: [
    "1. 关水。", "2. 关水。", "2025. 一\n2026. 二", "- 关水。", "+ 甲\n+ 乙", "    let a = 1", "```\n茶。\n```",
    "   ```\n茶。\n   ```",
    "春茶开采\n---", "春茶开采！\n---", "春茶开采了，香！\n---", "\(long.dropLast())\n---", "> 30岁以前，他在山里。", ">茶", "~~30~~元",
    "现价~旧~的",
    "[1]: https://example.com/茶", "[茶]: #cha",
    "![茶](a.png)",
  ]) func whatMayBeMeantIsLeftAlone(_ text: String) throws {
    #expect(try LintedText("## 一\n\n\(text)\n").findings(of: "MK007").isEmpty)
  }

  /// A line drawn to the length of the text is meant, and a question of some words is a headline.
  @Test(arguments: [
    ("Who pays for the new footbridge over the river?\n-----------------------------------------------", 0),
    ("The borough pays for the bridge.\n================================", 0),
    ("Who pays for the new footbridge over the river?\n---", 0), ("桥由谁来修，桥由谁来管？\n------------", 0),
    ("石阶铺好了，人也多了。\n----------------------", 0), ("石阶铺好了，人也多了。\n-----", 1),
    ("The borough pays for the bridge and for the lane.\n---", 1),
  ]) func aDrawnLineIsMeant(_ text: String, _ count: Int) throws {
    #expect(try LintedText("## 一\n\n\(text)\n\n茶。\n").findings(of: "MK007").count == count)
  }

  /// What is printed as code would be hidden as a comment, read as a tag or as another character.
  @Test(arguments: [
    "    <!-- 二茶 -->头茶。", "    头茶。<!-- 二茶 -->", "    头茶。<br>", "    <!-- 头茶。", "    头茶&amp;二茶。",
  ])
  func codeThatWouldBeHiddenStays(_ text: String) throws {
    let linted = try LintedText("## 一\n\n\(text)\n")
    expectSameBytes(linted.fixed("MK007", safety: .safe), "## 一\n\n\(text)\n")
  }

  /// What is taken for a headline by accident is text: no rule of headlines, bylines or structure speaks of it.
  @Test(arguments: ["---", "-", "===", "="]) func theTextIsJudgedAsText(_ line: String) throws {
    let text = "## 一\n\n■记者 林一苇\n\n石阶铺好了 ，人也多了。\n\(line)\n\n茶也香了。\n"
    let linted = try LintedText(text)
    let place = 5
    let groups = ["HD", "ST", "BY", "DL", "DU"]
    let strangers = linted.findings.filter { finding in
      groups.contains { finding.rule.hasPrefix($0) }
        && linted.context.lines.line(at: finding.range.lowerBound) == place
    }
    #expect(strangers.isEmpty, "\(strangers.map(\.rule))")
    #expect(linted.lines(of: "PN005") == [place])
    #expect(linted.fixed(safety: .safe).contains("石阶铺好了，人也多了。\n"))
  }

  @Test func onlyNewspaperPagesAreLookedAt() {
    let page = PageParser.parse(SourceText("# Post\n\n2026. 新年\n"), file: "a.md")
    #expect(!Linter.lint(page, in: LintContext(page: page, rules: .standard)).map(\.rule).contains("MK007"))
  }
}
