import Export
import Testing

@Suite struct BadCodepointRuleTests {
  @Test(arguments: [
    "℃ № ① ㈠ ㎡",
    "𠀀字",
    "（人民）",
    "ｱｲｳ",
    "`⼈`",
    "﨎地",
    "制\tTab",
    "e\u{301}",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "TX008").isEmpty)
  }

  @Test(arguments: [
    ("⼈⺠&#x2F26;", "人民子"),
    ("**⼈**⼯", "**人**工"),
    ("金&#xF90A;", "金金"),
    ("丽好", "丽好"),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "TX008").isEmpty)
    expectSameBytes(linted.fixed("TX008"), mended + "\n")
  }

  /// Only a person knows what was lost.
  @Test(arguments: [
    "\u{FFFD}", "\u{E000}", "\u{F8FF}", "\u{100000}", "\u{80}", "\u{85}", "\u{7F}", "\u{B}", "\u{1F}",
    "\u{0}",
  ])
  func findsWithoutFix(_ character: String) throws {
    let findings = try LintedText("公\(character)园\n").findings(of: "TX008")
    #expect(findings.count == 1 && findings.allSatisfy { $0.fix == nil })
  }

  @Test func oneFindingForAKindInAParagraph() throws {
    let findings = try LintedText("⼈⺠公园\u{FFFD}\u{FFFD}\n\n⼈⼯湖\n").findings(of: "TX008")
    #expect(findings.map(\.count) == [2, 2, 2])
  }
}
