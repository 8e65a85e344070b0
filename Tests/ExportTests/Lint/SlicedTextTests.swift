import Testing

@testable import Document
@testable import Lint
@testable import Newspaper
@testable import Source

/// Rules that say they look at each passage by itself find the same when they are shown one at a time.
@Suite struct SlicedTextTests {
  private static let rules: [any LintRule.Type] = RuleSet.standard.rules.filter { $0.isPassageLocal }
  private static let identifiers: [String] = rules.map { $0.metadata.id }

  /// The examples of these rules, one below the other on one page.
  private static let page: Page = {
    let examples: [RuleExample] = rules.flatMap { $0.metadata.badExamples + $0.metadata.goodExamples }
    let texts: [String] = examples.map { $0.text }.filter { !$0.hasPrefix("---") }
    return PageParser.parse(SourceText(texts.joined(separator: "\n\n")), file: "01.md")
  }()

  @Test(arguments: identifiers) func aPassageIsEnough(id: String) throws {
    let rule = try #require(Self.rules.first { $0.metadata.id == id })
    var settings = LintSettings()
    settings.limits.paragraphCharacters = 12
    let context = LintContext(page: Self.page, rules: .standard, options: LintOptions(settings: settings))
    let slices = context.slices(of: 1)
    #expect(slices.count == context.prose.passages.count && slices.count > 100)
    if let rule = rule.fileWide {
      let whole = rule.places(Self.page, in: context)
      #expect(!whole.isEmpty)
      #expect(slices.flatMap { rule.places(Self.page, in: $0) } == whole)
    } else {
      var whole: [Finding] = []
      rule.check(Self.page, in: context, into: &whole)
      #expect(!whole.isEmpty)
      var apart: [Finding] = []
      for slice in slices { rule.check(Self.page, in: slice, into: &apart) }
      #expect(apart == whole)
    }
  }

  @Test(arguments: [1, 7, 100_000]) func everyPassageIsShownOnce(length: Int) {
    let context = LintContext(page: Self.page, rules: .standard)
    let shown = context.slices(of: length).flatMap { $0.passages { _ in true }.map(\.bytes) }
    #expect(shown == context.prose.passages.map(\.bytes))
  }
}
