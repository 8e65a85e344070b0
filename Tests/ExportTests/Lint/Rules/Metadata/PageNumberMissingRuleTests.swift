import Export
import Testing

@Suite struct PageNumberMissingRuleTests {
  @Test func configurationIsEnough() throws {
    let numbered = Metadata(publication: "澄湾日报", page: "A05")
    #expect(try LintedText("## 春茶\n", defaults: numbered).findings(of: "MT002").isEmpty)
  }

  @Test func aFrontMatterThatDoesNotParseIsAnotherFault() throws {
    #expect(try LintedText("---\npage: [\n---\n\n## 春茶\n").findings(of: "MT002").isEmpty)
  }

  /// An agency's story has no page until the desk gives it one; a page of our own has.
  @Test(
    arguments: [
      ("guid: \"urn:newsml:example.cn:20260402:tea\"", false), ("version: 3", false),
      ("signal: correction", false), ("note: 图随后发", false), ("embargo: 2026-04-03T06:00:00+08:00", true),
      ("provider: example.cn", true),
    ])
  func aStoryFromAFeedHasNoPageYet(_ line: String, _ isFound: Bool) throws {
    let text = "---\npublication: 澄湾日报\n\(line)\n---\n\n## 春茶\n\n头一锅茶出锅了。\n"
    #expect(try LintedText(text).findings(of: "MT002").isEmpty != isFound)
  }
}
