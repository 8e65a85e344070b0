import Testing

@testable import Document
@testable import Lint

@Suite struct EmbargoRuleTests {
  @Test func otherProgramsMayMeanAnything() throws {
    let text = "---\ntitle: notes\nstatus: published\nembargo: none yet\n---\n\n# Notes\n\nSome words.\n"
    let linted = try LintedText(text, defaults: Metadata())
    #expect(!linted.context.isNewspaperPage && linted.findings(of: "RG008").isEmpty)
    #expect(try LintedText(text).findings(of: "RG008").count == 1)
  }

  @Test func saysNothingOfAPageWithoutTheKeys() throws {
    #expect(
      try LintedText("---\ndate: 2026-05-12\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n").findings(of: "RG008").isEmpty)
  }
}
