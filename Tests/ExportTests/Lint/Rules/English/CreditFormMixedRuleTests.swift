import Export
import Testing

@Suite struct CreditFormMixedRuleTests {
  @Test(arguments: [
    "## The race\n\nThe ice is thick enough to skate to the light.\n\n![The start of it.](a.png)\n\nPhoto by Ada Reed\n\n![The end of it.](b.png)\n\nPhoto by Ben Cole\n\n![The cup of it.](c.png)\n\nAP Photo/Cy Dunn",
    "## The race\n\nThe ice is thick enough to skate to the light.\n\n![The start of it.](a.png)\n\nPhoto: Ada Reed\n\n![The end of it.](b.png)\n\nPhoto: Ben Cole\n\n![The cup of it.](c.png)\n\nSubmitted photo",
    "## The race\n\nThe ice is thick enough to skate to the light.\n\n![The start of it.](a.png)\n\nPhoto: Ada Reed\n\n![The end of it.](b.png)\n\nPhoto by Ben Cole\n\n![The cup of it.](c.png)\n\nSubmitted photo",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN026").isEmpty)
  }

  @Test(arguments: [
    (
      "## The race\n\nThe ice is thick enough to skate to the light.\n\n![The start of it.](a.png)\n\nAda Reed/The Beacon\n\n![The end of it.](b.png)\n\nBen Cole/The Beacon\n\n![The cup of it.](c.png)\n\nPhoto by Cy Dunn",
      1
    )
  ]) func finds(_ text: String, _ count: Int) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN026").count == count)
  }
}
