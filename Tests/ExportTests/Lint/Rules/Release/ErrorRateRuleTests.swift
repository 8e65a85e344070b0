import Testing

@testable import Lint
@testable import Newspaper
@testable import Source

@Suite struct ErrorRateRuleTests {
  private static func errors(_ text: String, _ findings: [Finding], _ gate: ReleaseGate = ReleaseGate())
    -> Double
  {
    let page = PageParser.parse(SourceText(text), file: "01.md", defaults: LintedText.paper)
    let context = LintContext(
      page: page, rules: .standard, options: LintOptions(settings: LintSettings(release: gate)))
    return ErrorRate(of: findings, in: context).errors
  }

  private static func finding(
    _ rule: String, _ severity: Severity = .error, at offset: Int = 20, count: Int = 1
  ) -> Finding {
    Finding(
      rule: rule, slug: "", severity: severity, message: Wording(zh: "", en: ""),
      range: SourceRange(offset, offset + 1), count: count)
  }

  private static let text = "## 老街开门\n\n今天头茶出锅了，来的人很多。\n"

  @Test(
    arguments: [
      ([finding("TX001")], 1), ([finding("TX001", .warning)], 0), ([finding("TX001", .info)], 0),
      ([finding("TX001", at: 5)], 2), ([finding("PN001", count: 232)], 1.5),
      ([finding("NM001", count: 3)], 0.3),
      (Array(repeating: finding("TX001"), count: 7), 3),
      ([finding("MK001"), finding("MT001"), finding("RG004")], 0), ([finding("CP005"), finding("CP005")], 0),
      ((1...9).map { finding("NM00\($0)", count: 3) }, 1),
      ([finding("TX001"), finding("TX002"), finding("ST006")], 3),
    ] as [([Finding], Double)]) func weights(_ findings: [Finding], _ errors: Double)
  {
    #expect(abs(Self.errors(Self.text, findings) - errors) < 1e-9)
  }

  @Test func theDeskSetsWeights() {
    var gate = ReleaseGate()
    gate.weights = ["PN": 2]
    gate.headlineFactor = 1
    #expect(Self.errors(Self.text, [Self.finding("PN001", at: 5), Self.finding("TX001")], gate) == 2)
  }

  private static let faults = "## 老街开门\n\n气温升到21℃,适合出游.来的人很多.\n\n、茶馆坐满了人。\n\n"

  private static func lines(_ count: Int) -> String {
    (0..<count).map { "第\($0)盏灯亮了，街上的人说笑着走过桥去。\n\n" }.joined()
  }

  /// One fault is no rate, whatever the length of the page; a long page bears more, and of a short one nothing can be said.
  @Test(arguments: [(200, 1), (900, 0), (100, 0), (0, 0)]) func pagesByTheirLength(_ count: Int, _ found: Int)
    throws
  {
    #expect(try LintedText(Self.faults + Self.lines(count)).findings(of: "RG001").count == found)
    let one = "## 老街开门\n\n、街口的茶馆坐满了人。\n\n"
    #expect(try LintedText(one + Self.lines(count)).findings(of: "RG001").isEmpty)
  }

  /// From which length on a page is judged follows the limit of the desk.
  @Test(arguments: [("400", 1), ("0", 1), ("3", 0), ("100", 0)]) func theLimitSaysWhatIsTooShort(
    _ limit: String, _ found: Int
  ) throws {
    let linted = try LintedText(Self.faults, configuration: "release:\n  limit: \(limit)\n")
    #expect(linted.findings(of: "RG001").count == found)
  }

  @Test func warningsAloneStopNothing() throws {
    let text = "## 老街开门\n\n乘客们迫不急待，船工们再接再励，街坊一如继往。\n\n" + Self.lines(200)
    let linted = try LintedText(text)
    #expect(linted.findings(of: "TX007").count == 3 && linted.findings(of: "RG001").isEmpty)
    let raised = try LintedText(text, configuration: "rules:\n  TX007: error\n")
    #expect(raised.findings(of: "RG001").count == 1)
  }

  @Test func theMessageSaysWhoseFigureItIs() throws {
    let finding = try #require(
      try LintedText(Self.faults + Self.lines(200)).findings(of: "RG001").first)
    #expect(finding.message(.chinese).contains("本工具的估算，不是官方数字"))
    #expect(finding.message(.english).contains("our estimate, not the official number"))
  }
}
