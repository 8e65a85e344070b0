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
      ("guid: \"urn:newsml:example.cn:20260402:tea\"", Severity.info), ("version: 3", .info),
      ("signal: correction", .info), ("note: 图随后发", .info), ("embargo: 2026-04-03T06:00:00+08:00", .error),
      ("provider: example.cn", .error),
    ])
  func aStoryFromAFeedHasNoPageYet(_ line: String, _ severity: Severity) throws {
    let text = "---\npublication: 澄湾日报\n\(line)\n---\n\n## 春茶\n\n头一锅茶出锅了。\n"
    #expect(try LintedText(text).findings(of: "MT002").map(\.severity) == [severity])
  }
}
