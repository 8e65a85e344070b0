import Export
import Testing

@Suite struct JumpSlugMismatchRuleTests {
  private static func pages(_ jump: String, _ headline: String) -> [(file: String, text: String)] {
    [
      (
        "A1.md",
        "---\npage: A1\nlanguage: en\n---\n\n## Lamps for the bridge\n\nThe council voted to light the bridge.\n\n\(jump)\n"
      ),
      (
        "A5.md",
        "---\npage: A5\nlanguage: en\n---\n\n## \(headline)\n\nContinued from Page A1\n\nThe lamps are to come by hay wagon.\n"
      ),
    ]
  }

  @Test(arguments: [
    ("See LAMPS, Page A5", "LAMPS"), ("See LAMP, Page A5", "LAMPS"),
    ("See LAMPS, Page A5", "Lamps go on tour"),
    ("Continued on Page A5", "LAMPS"), ("See LAMPS, Page A7", "BRIDGE"),
  ]) func findsNothing(_ jump: String, _ headline: String) {
    #expect(LintedIssue(Self.pages(jump, headline)).findings(of: "EN029").joined().isEmpty)
  }

  @Test func finds() {
    let found = LintedIssue(Self.pages("See LAMPS, Page A5", "BRIDGE")).messages(of: "EN029")
    #expect(found == ["page A5 has no continuation called “LAMPS”"])
  }
}
