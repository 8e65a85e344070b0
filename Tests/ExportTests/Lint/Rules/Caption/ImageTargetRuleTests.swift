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

  @Test(arguments: [
    ("▲茶山的早晨。", true), ("*茶山的早晨。*", true), ("茶山的早晨。周野 摄", true), ("茶山的早晨。\n\n■摄影 周野", true),
    ("Dawn on the hill. Photo by Ben Cole", true), ("Dawn on the hill. (Photo: Ben Cole)", true),
    ("茶山的早晨。", false), ("*茶山*的早晨。", false), ("## 茶山", false), ("茶山的早晨。\n\n■记者 周野", false),
    ("Dawn broke. It was by then too late.", false),
  ]) func theParagraphBelowMayBeTheCaption(_ below: String, _ isCaption: Bool) throws {
    let text = "## 一\n\n头一锅茶出锅了。\n\n![](a.png)\n\n\(below)\n\n茶农都来了。\n"
    #expect(try LintedText(text).findings(of: "CP005").isEmpty == isCaption)
  }

  @Test(arguments: ["广告", "公益广告", "Advertisement"]) func anAdvertisementNeedsNoCaption(_ mark: String) throws
  {
    let style = mark == "Advertisement" ? "## 一\n\n茶香。\n\n" : ""
    #expect(try LintedText("\(style)## \(mark)\n\n![](a.png)\n").findings(of: "CP005").isEmpty)
  }

  @Test func aMarkBelowTheHeadlineMakesAnAdvertisement() throws {
    #expect(try LintedText("## 云汀米酒\n\n（广告）\n\n![](a.png)\n").findings(of: "CP005").isEmpty)
  }

  @Test func aCaptionBelowThePictureIsOne() throws {
    #expect(try LintedText("## 晨练\n\n![](a.png)\n\n市民打拳。\n\n■摄影 周野\n").findings(of: "CP005").isEmpty)
  }
}
