import Export
import Testing

@Suite struct ImageTargetRuleTests {
  @Test func whatWasNotLookedForIsNotMissing() throws {
    let text = "## 一\n\n![茶山。](a.png) ![茶树。](b.png) ![茶花。](http://example.com/c.png)\n"
    let findings = try LintedText(text, pictures: ["a.png": true, "b.png": false]).findings(of: "CP005")
    #expect(findings.map { $0.message(.english).contains("b.png") } == [true])
  }

  @Test(arguments: [(Metadata(), 1), (LintedText.paper, 2)])
  func captionsAreAskedForOnNewspaperPages(_ defaults: Metadata, _ count: Int) throws {
    let text = "# Notes\n\n![](here.png) and ![x](gone.png)\n"
    let linted = try LintedText(text, pictures: ["here.png": true, "gone.png": false], defaults: defaults)
    #expect(linted.findings(of: "CP005").count == count)
  }

  @Test func aCaptionBelowThePictureIsOne() throws {
    #expect(try LintedText("## 晨练\n\n![](a.png)\n\n市民打拳。\n\n■摄影 周野\n").findings(of: "CP005").isEmpty)
  }
}
