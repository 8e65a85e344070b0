import Export
import Testing

/// Every rule's own examples.
@Suite struct RuleExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: RuleMetadata
    let example: RuleExample
    var testDescription: String { "\(rule.id) \(example.markedText.prefix(40))" }
  }

  static let bad = RuleSet.standard.metadata.flatMap { rule in
    rule.badExamples.map { Case(rule: rule, example: $0) }
  }
  static let good = RuleSet.standard.metadata.flatMap { rule in
    rule.goodExamples.map { Case(rule: rule, example: $0) }
  }

  @Test(arguments: bad) func badExampleIsFoundAtItsMarkers(_ test: Case) throws {
    let findings = try LintedText(test.example).findings(of: test.rule.id)
    let offsets = findings.map(\.range.lowerBound)
    #expect(offsets == test.example.offsets)
    for finding in findings {
      #expect(finding.slug == test.rule.slug && finding.severity <= test.rule.severity)
      for language in Language.allCases {
        #expect(!finding.message(language).isEmpty && !finding.message(language).contains("\n"))
        let remedy = finding.remedy?(language) ?? ""
        // Only the block of front matter to copy stands in lines of its own.
        #expect(!remedy.contains("\n") || finding.fix != nil && test.rule.group == .metadata)
      }
      if let fix = finding.fix, let rule = test.rule.fix { #expect(fix.safety <= rule.safety) }
      #expect(finding.fix == nil || test.rule.fix != nil, "a fix the metadata does not speak of")
    }
  }

  @Test(arguments: bad) func badExampleIsMended(_ test: Case) throws {
    let linted = try LintedText(test.example)
    let fixed = linted.fixed(test.rule.id)
    expectSameBytes(fixed, test.example.fixed ?? test.example.text)
    // What is mended stays mended.
    let again = try LintedText(fixed, configuration: test.example.configuration)
    expectSameBytes(again.fixed(test.rule.id), fixed)
    let fixes = again.findings(of: test.rule.id).compactMap(\.fix)
    #expect(fixes.isEmpty)
  }

  @Test(arguments: good) func goodExampleIsClean(_ test: Case) throws {
    let findings = try LintedText(test.example).findings(of: test.rule.id)
    #expect(findings.isEmpty)
  }

  @Test(arguments: RuleSet.standard.metadata) func everyRuleHasExamples(_ rule: RuleMetadata) {
    #expect(!rule.badExamples.isEmpty && !rule.goodExamples.isEmpty)
    let areMarked = rule.badExamples.allSatisfy { !$0.offsets.isEmpty }
    let areUnmarked = rule.goodExamples.allSatisfy(\.offsets.isEmpty)
    let areMended = rule.badExamples.contains { $0.fixed != nil }
    #expect(areMarked && areUnmarked)
    #expect((rule.fix != nil) == areMended)
  }
}
