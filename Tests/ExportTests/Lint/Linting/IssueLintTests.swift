import Document
import Export
import Testing

/// The one call that lints an issue.
@Suite struct IssueLintTests {
  private static let story = """
    ## 春茶开采

    ■记者 林一苇

    本报讯 山里的第一锅春茶昨天出锅，茶农从清早忙到日落，一共采下鲜叶两百多斤，比去年早了整整六天。今年春天雨水足，茶芽又密又壮，合作社请来二十位采茶能手，
    三天采完向阳的一片坡地。

    """

  private static func issue(_ texts: [String]) -> Document.Issue {
    IssueParser.parse(
      texts.enumerated().map {
        PageParser.parse(SourceText($1), file: "0\($0 + 1).md", defaults: LintedText.complete)
      })
  }

  private static func asPage(_: Int) -> LintOptions { LintOptions(judgement: .asPage) }

  @Test func eachPageKnowsTheOthers() {
    let alone = Linter.lint(Self.issue([Self.story]), with: .standard, options: Self.asPage)
    #expect(alone.count == 1 && !alone[0].findings.contains { $0.rule == "DU003" })
    let both = Linter.lint(Self.issue([Self.story, Self.story]), with: .standard, options: Self.asPage)
    #expect(both.count == 2)
    #expect(both.joined(of: "DU003") > 0)
  }

  @Test func findsWhatTheContextsGive() {
    let issue = Self.issue([Self.story, "## 老街。\n\n茶馆开张了\n"])
    let contexts = Linter.contexts(of: issue, with: .standard, options: Self.asPage)
    let expected = contexts.map { Linter.inspect($0.page, in: $0).findings.map(\.rule) }
    #expect(
      Linter.lint(issue, with: .standard, options: Self.asPage).map { $0.findings.map(\.rule) } == expected)
    #expect(expected[1].contains("HD001"))
  }

  @Test func onlyTheRulesThatAreGivenRun() {
    let few = RuleSet(RuleSet.standard.rules.filter { $0.metadata.id == "HD001" })
    let results = Linter.lint(Self.issue(["## 老街。\n\n茶馆开张了\n"]), with: few, options: Self.asPage)
    #expect(results.map { $0.findings.map(\.rule) } == [["HD001"]])
  }
}

extension [LintResult] {
  /// How often a rule finds something, on all pages.
  fileprivate func joined(of rule: String) -> Int { flatMap(\.findings).count { $0.rule == rule } }
}
