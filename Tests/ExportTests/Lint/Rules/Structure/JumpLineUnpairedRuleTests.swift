import Export
import Testing

@Suite struct JumpLineUnpairedRuleTests {
  private static func page(_ number: String?, _ text: String) -> String {
    (number.map { "---\npage: \($0)\n---\n\n" } ?? "") + "## 一\n\n\(text)\n"
  }

  private static func messages(_ pages: [(String?, String)]) throws -> [String] {
    try LintedText(
      page(pages[0].0, pages[0].1), otherPages: pages.dropFirst().map { page($0.0, $0.1) }
    ).findings(of: "ST009").map(\.message.chinese)
  }

  @Test(arguments: [
    ("01", "下转第3版", "03", "上接第1版"), ("01", "下转第03版", "3", "上接01版"), ("A1", "下转A05版", "a5", "上接A01版"),
    ("01", "下转第三版", "03", "上接第一版"), ("01", "下转第2、3版", "03", "上接第1版"), ("12", "下转第十三版", "13", "上接第十二版"),
  ]) func pairsAreRight(_ first: String, _ forth: String, _ second: String, _ back: String) throws {
    let pages: [(String?, String)] = [(first, "雾还没散。\n\n（\(forth)）"), (second, "（\(back)）\n\n茶好了。")]
    #expect(try Self.messages(pages).isEmpty)
    #expect(try Self.messages(pages.reversed()).isEmpty)
  }

  @Test func aRunInJumpCounts() throws {
    #expect(
      try Self.messages([("01", "雾还没散。（下转第3版）"), ("03", "（上接第1版）茶好了。")]).isEmpty)
  }

  @Test func eachEndIsMissed() throws {
    #expect(try Self.messages([("01", "雾还没散。\n\n（下转第3版）"), ("03", "茶好了。")]) == ["第3版上没有“上接第1版”"])
    #expect(try Self.messages([("03", "（上接第1版）\n\n茶好了。"), ("01", "雾还没散。")]) == ["第1版上没有“下转第3版”"])
  }

  @Test func numbersThatDisagreeAreOneFault() throws {
    let (forth, back) = ("雾还没散。\n\n（下转第3版）", "（上接第2版）\n\n茶好了。")
    #expect(try Self.messages([("01", forth), ("03", back)]) == ["这里写“（下转第3版）”，第3版写“（上接第2版）”，版次对不上"])
    #expect(try Self.messages([("03", back), ("01", forth)]).isEmpty)
    let moved = "（上接第1版）\n\n茶好了。"
    #expect(
      try Self.messages([("01", forth), ("03", "茶好了。"), ("04", moved)])
        == ["这里写“（下转第3版）”，第4版写“（上接第1版）”，版次对不上"])
  }

  @Test func twoJumpsNeedTwoCounterparts() throws {
    let forth = "雾还没散。\n\n（下转第3版）\n\n## 二\n\n茶农起得早。\n\n（下转第3版）"
    #expect(try Self.messages([("01", forth), ("03", "（上接第1版）\n\n茶好了。")]).count == 1)
  }

  @Test func aPageThatIsNotThereIsTold() throws {
    #expect(try Self.messages([("01", "雾还没散。\n\n（下转第8版）"), ("03", "茶好了。")]) == ["这一期没有第8版"])
    #expect(try Self.messages([("01", "雾还没散。\n\n（下转第8版）"), (nil, "茶好了。")]).isEmpty)
  }

  @Test(arguments: [nil, "01"] as [String?]) func aPageAloneIsNotJudged(_ number: String?) throws {
    #expect(try Self.messages([(number, "雾还没散。\n\n（下转第3版）")]).isEmpty)
  }

  @Test(arguments: ["（下转中缝）", "（下转第3版）"]) func withoutNumbersNothingIsJudged(_ jump: String) throws {
    #expect(try Self.messages([(nil, "雾还没散。\n\n\(jump)"), ("03", "茶好了。")]).isEmpty)
    #expect(try Self.messages([("01", "雾还没散。\n\n（下转中缝）"), ("03", "茶好了。")]).isEmpty)
  }

  /// A fix moves the jump; the finding moves with it.
  @Test func theFindingFollowsAFix() throws {
    let linted = try LintedText(
      "---\npage: 01\n---\n\n\n\n\n## 一\n\n雾还没散。\n\n（下转第3版）\n", otherPages: [Self.page("03", "茶好了。")])
    let fixed = Linter.fix(linted.page, in: linted.context, safety: .safe)
    let finding = try #require(fixed.remaining.first { $0.rule == "ST009" })
    expectSameBytes(fixed.source[finding.range], "（下转第3版）")
  }
}
