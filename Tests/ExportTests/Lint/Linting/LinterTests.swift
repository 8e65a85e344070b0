import Export
import Testing

@Suite struct LinterTests {
  private static let text = "## 老街开门。\n\n气温升到21℃,适合出游. \n"

  @Test func findingsStandInTheOrderOfTheFile() throws {
    let findings = try LintedText(Self.text).findings
    let places = findings.map(\.range.lowerBound)
    #expect(places == places.sorted())
    let rules = ["MT001", "MT002", "MT003", "MT006", "RG004", "HD001", "PN001", "PN003", "MK003"]
    #expect(findings.map(\.rule) == rules)
  }

  @Test func settingsSwitchOffAndChangeSeverity() throws {
    let yaml =
      "rules:\n  MT001: off\n  page-number-missing: off\n  pn003: info\n  HD001: error\n  MK003: off\n"
      + "  MT003: off\n  MT006: off\n  RG001: off\n  RG004: off\n"
    let findings = try LintedText(Self.text, configuration: yaml).findings
    #expect(
      findings.map { "\($0.rule) \($0.severity.rawValue)" } == ["HD001 error", "PN001 error", "PN003 info"])
  }

  @Test func theLastWordOnARuleHolds() throws {
    let entries = [RuleSetting.off, .info].map { LintSettings.Entry(rule: "PN001", setting: $0, line: 1) }
    let page = try LintedText(Self.text).page
    let context = LintContext(
      page: page, rules: .standard, options: LintOptions(settings: LintSettings(rules: entries)))
    #expect(Linter.lint(page, in: context).filter { $0.rule == "PN001" }.map(\.severity) == [.info])
  }

  @Test func unknownRulesAreNamed() throws {
    let yaml = "rules:\n  TX001: off\n  colum-break: off\n  zzzzzzzz: off\n"
    let settings = try LintedText(Self.text, configuration: yaml).configuration.lint
    let unknown = RuleSet.standard.unknownRules(in: settings)
    #expect(unknown.map(\.name) == ["colum-break", "zzzzzzzz"])
    #expect(unknown.map(\.line) == [3, 4])
    #expect(unknown.map(\.suggestion) == ["column-break", nil])
  }

  @Test func everythingIsMendedInOneGo() throws {
    let linted = try LintedText(Self.text)
    expectSameBytes(linted.fixed(safety: .safe), "## 老街开门\n\n气温升到21℃，适合出游。\n")
  }

  @Test func onlyTheWantedRulesMend() throws {
    expectSameBytes(try LintedText(Self.text).fixed("PN001"), "## 老街开门。\n\n气温升到21℃，适合出游. \n")
  }

  @Test(arguments: ["## 老街开门\n\n气温升到21℃，适合出游。\n", "", "no line end", "\u{FEFF}## 老街\r\n"])
  func withoutFindingsTheBytesAreTheSame(_ text: String) throws {
    let linted = try LintedText(text)
    let fixed = Linter.fix(linted.page, in: linted.context, safety: .unsafe, rules: ["TX001"])
    #expect(fixed.fixed.isEmpty)
    #expect(fixed.source.bytes == Array(text.utf8))
  }

  /// A stop that column joins, dateline and width would all touch goes to the first of them; the others follow.
  @Test func overlappingFixesTakeTurns() throws {
    let text = "## 夜市\n\n本报讯,昨天晚上,老街的夜市延长了一个小时,来的人比平时多了三成,他说“明天还要再多摆几张\n\n桌子,多点几盏灯.”\n"
    let mended = "## 夜市\n\n本报讯 昨天晚上，老街的夜市延长了一个小时，来的人比平时多了三成，他说“明天还要再多摆几张桌子，多点几盏灯。”\n"
    expectSameBytes(try LintedText(text).fixed(safety: .safe), mended)
  }

  @Test func whatIsMendedIsReported() throws {
    let linted = try LintedText(Self.text)
    let fixed = Linter.fix(linted.page, in: linted.context, safety: .safe)
    #expect(Set(fixed.fixed.map(\.rule)) == ["HD001", "PN001", "PN003", "MK003"])
    #expect(fixed.remaining.map(\.rule) == ["MT001", "MT002", "MT003", "MT006", "RG004"])
  }
}
