import Export
import Testing

/// How a file is judged, and what is said of rules that did not run.
@Suite struct PageJudgementTests {
  private static func result(
    _ text: String, _ judgement: PageJudgement, defaults: Metadata = Metadata(),
    settings: LintSettings = LintSettings(), baseline: [BaselineEntry]? = nil
  ) -> LintResult {
    let page = PageParser.parse(SourceText(text), file: "01.md", defaults: defaults)
    let context = LintContext(
      page: page, rules: .standard,
      options: LintOptions(settings: settings, baseline: baseline, judgement: judgement))
    return Linter.inspect(page, in: context)
  }

  private static let bare = "## 渡口灯亮\n\n昨晚，渡口的灯亮了。\n"

  @Test func aFileThatIsNotKnownForAPageSaysWhatDidNotRun() {
    let pageRules = RuleSet.standard.metadata.filter {
      $0.scope == .newspaperPage && $0.isOnByDefault && $0.language != .english
    }
    .count
    #expect(Self.result(Self.bare, .recognised).rulesNotRun == pageRules)
    #expect(Self.result(Self.bare, .asPage).rulesNotRun == 0)
    let off = LintSettings(rules: [LintSettings.Entry(rule: "ST001", setting: .off, line: 1)])
    #expect(Self.result(Self.bare, .recognised, settings: off).rulesNotRun == pageRules - 1)
  }

  @Test(arguments: ["", "\n\n", "<!-- -->\n"]) func thereIsNothingToSayOfAnEmptyFile(_ text: String) {
    let defaults = Metadata(publication: "澄湾日报")
    let result = Self.result(text, .recognised, defaults: defaults)
    #expect(result.rulesNotRun == 0 && !result.findings.contains { $0.severity == .error })
    #expect(Self.result(text, .asPage).findings.contains { $0.rule == "ST001" })
  }

  @Test func whatWasNotLookedForIsNotGone() {
    let entry = BaselineEntry(.init(rule: "MT002", headline: "", text: "渡口灯亮"))
    #expect(Self.result(Self.bare, .recognised, baseline: [entry]).stale.isEmpty)
    let other = BaselineEntry(.init(rule: "PN001", headline: "渡口灯亮", text: "没有了"))
    #expect(Self.result(Self.bare, .recognised, baseline: [entry, other]).stale == [other])
  }

  /// A story of an agency is no page of this paper, and is not asked for what only such a page has.
  @Test(arguments: [("guid: urn:newsml:wire.example:1\n", false), ("provider: guid.example\n", true)])
  func aStoryOfAFeedHasNoPageNumber(line: String, isAsked: Bool) {
    let result = Self.result("---\ndate: 2026-05-12\n\(line)---\n\n\(Self.bare)", .asPage)
    for rule in ["MT002", "MT003", "MT006"] {
      #expect(result.findings.contains { $0.rule == rule } == isAsked)
    }
  }

  @Test func aNewVersionIsJudgedLikeTheOld() {
    let page = PageParser.parse(SourceText("## 渡口灯亮\n\n昨晚,渡口的灯亮了。\n"), file: "01.md")
    let fixed = Linter.fix(
      page, in: LintContext(page: page, rules: .standard, options: LintOptions(judgement: .asPage)),
      safety: .safe)
    #expect(fixed.context.judgement == .asPage && fixed.remaining.contains { $0.rule == "MT002" })
  }
}
