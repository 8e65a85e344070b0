import Export
import ExportTestSupport
import Foundation
import Testing

@Suite struct RuleReferenceTests {
  private static let files: [(String, Language)] = [
    ("docs/rules.md", .chinese), ("docs/rules.en.md", .english),
  ]

  /// `RECORD_RULES=1 swift test --filter RuleReferenceTests` writes the files anew, and fails so that nobody forgets it.
  @Test(arguments: files) func theDocumentIsFresh(_ name: String, _ language: Language) throws {
    let file = SharedMaterial.packageRoot.appending(path: name)
    let text = RuleReference(.standard).markdown(language: language)
    if ProcessInfo.processInfo.environment["RECORD_RULES"] != nil {
      try Data(text.utf8).write(to: file)
      Issue.record("\(name) was written; run the tests again without RECORD_RULES")
    }
    let written = try SharedMaterial.bytes(file)
    #expect(written == Array(text.utf8), "\(name) is not what the rules say: run make rules")
  }

  @Test(arguments: RuleSet.standard.metadata, Language.allCases)
  func aPageSaysEverything(_ rule: RuleMetadata, _ language: Language) {
    let page = RuleReference(.standard).page(for: rule, language: language)
    for part in [rule.id, rule.slug, rule.name(language), rule.summary(language), rule.rationale(language)] {
      #expect(page.contains(part))
    }
    #expect(page.utf8.last == 0x0A)
    if let source = rule.source { #expect(page.contains(source(language))) }
    if let fix = rule.fix { #expect(page.contains(fix.summary(language))) }
  }

  @Test(arguments: RuleSet.standard.metadata) func aRuleSpeaksBothLanguages(_ rule: RuleMetadata) {
    let wordings = [rule.name, rule.summary, rule.rationale, rule.source, rule.fix?.summary].compactMap { $0 }
    for wording in wordings {
      #expect(!wording.chinese.isEmpty && !wording.english.isEmpty)
      #expect(!wording.chinese.contains("\n") && !wording.english.contains("\n"))
      // Chinese quotes with “”.
      #expect(!wording.chinese.contains("\""))
    }
  }
}
