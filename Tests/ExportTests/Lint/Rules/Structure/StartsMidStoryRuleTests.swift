import Export
import Testing

@Suite struct StartsMidStoryRuleTests {
  @Test(arguments: [
    ("此外，渔港还有五座。", true), ("据悉，渔港还有五座。", true), ("该渔港还有五座泊位。", true), ("该不该修，听居民的。", false),
    ("本报讯 据悉，渔港还有五座。", false), ("渔港此外还有五座。", false),
  ]) func finds(_ text: String, _ isFound: Bool) throws {
    #expect(try LintedText("## 渔港\n\n\(text)\n\n此外，还有灯。\n").lines(of: "ST007") == (isFound ? [3] : []))
  }

  @Test func theListIsTheDesks() throws {
    let yaml = "house:\n  mid-story-openings: [话说回来]\n"
    #expect(try LintedText("## 渔港\n\n话说回来，还有灯。\n", configuration: yaml).lines(of: "ST007") == [3])
  }
}
