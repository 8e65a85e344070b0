import Testing

@Suite struct SenderGUIDRuleTests {
  private static let story = "---\ndate: 2026-05-12\nguid: urn:x:1\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n"

  @Test func twoPagesCannotHaveOneName() {
    let issue = LintedIssue([("01.md", Self.story), ("02.md", Self.story)])
    #expect(issue.findings(of: "RG009").map(\.count) == [0, 1])
  }

  @Test(arguments: ["天气：晴。\n", ""]) func aPageWithoutStoryHasNone(text: String) throws {
    let linted = try LintedText("---\ndate: 2026-05-12\nguid: urn:x:1\n---\n\n\(text)")
    #expect(linted.findings(of: "RG009").count == 1)
  }

  @Test func furnitureIsNoStory() throws {
    #expect(try LintedText(Self.story + "\n![渡口](a.png)\n").findings(of: "RG009").isEmpty)
  }
}
