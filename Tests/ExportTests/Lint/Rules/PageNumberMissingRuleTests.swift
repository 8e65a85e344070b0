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
}
