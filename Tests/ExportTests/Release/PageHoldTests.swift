import Export
import Testing

@Suite struct PageHoldTests {
  private static func page(_ lines: String) -> String {
    """
    ---
    date: 2031-03-05
    page: 01
    issue: 9127
    editors: {责任编辑: 陆知行}
    \(lines)
    ---

    ## 渡口灯亮

    ■记者 林一苇

    本报讯 昨晚，渡口的灯亮了。

    """
  }

  private static func report(
    _ text: String, now: String? = nil, configuration: String = "", failLevel: Severity? = .error
  ) throws -> PageReport {
    let options = ReleaseOptions(
      configuration: try Configuration.parse(Array(configuration.utf8), file: ".validate.yml"),
      failLevel: failLevel,
      now: now.flatMap { Timestamp($0) })
    let input = IssueInput(pages: [PageInput(file: "01.md", bytes: Array(text.utf8))])
    return try #require(ReleaseCheck.run(input, options: options).pages.first)
  }

  static let held: [(lines: String, rule: String, now: String?)] = [
    ("status: canceled", "RG007", nil), ("status: Withheld", "RG007", nil), ("status: 待定", "RG007", nil),
    ("signal: kill", "RG007", nil), ("embargo: until further notice", "RG008", "2099-01-01T00:00:00Z"),
    ("embargo: 另行通知", "RG008", nil), ("embargo:", "RG008", nil), ("embargo: 明早六点", "RG008", nil),
    ("embargo: 2031-03-06T06:00:00", "RG008", "2099-01-01T00:00:00Z"),
    ("embargo: 2031-03-06T00:00:00+08:00", "RG008", nil),
    ("embargo: 2031-03-05T13:00:00+08:00", "RG008", "2031-03-05T12:59:59+08:00"),
  ]

  @Test(arguments: held) func holdsThePageWithOneError(lines: String, rule: String, now: String?) throws {
    let report = try Self.report(Self.page(lines), now: now)
    #expect(!report.passes)
    #expect(report.findings.map(\.rule) == [rule])
    #expect(report.lines.line(at: report.findings[0].range.lowerBound) == 6)
  }

  @Test(arguments: held) func nothingSwitchesItOff(lines: String, rule: String, now: String?) throws {
    let text = Self.page(lines)
    let commented =
      text.replacing("## 渡口灯亮", with: "<!-- validate: begin \(rule) 值班同意 -->\n\n## 渡口灯亮")
      + "\n<!-- validate: end \(rule) -->\n\n尾声。\n"
    #expect(try !Self.report(commented, now: now).passes)
    for configuration in ["rules: {\(rule): off}", "rules: {\(rule): info}"] {
      let report = try Self.report(text, now: now, configuration: configuration)
      #expect(!report.passes && report[.export].outcome == .failed)
      #expect(report[.export].problems.first?.message.english.isEmpty == false)
    }
    #expect(try !Self.report(text, now: now, failLevel: nil).passes)
  }

  @Test(
    arguments: [
      ("status: usable", nil), ("signal: correction", nil), ("signal: update", nil), ("Status: Usable", nil),
      ("embargo: 2031-03-05T23:59:59+08:00", nil), ("embargo: 2031-03-05T06:00:00+08:00", nil),
      ("embargo: 2031-03-05T13:00:00+08:00", "2031-03-05T13:00:00+08:00"),
      ("embargo: 2031-03-06T06:00:00+08:00", "2031-03-05T22:00:00Z"),
      ("version: 2\nnote: 图后到\ncredit: 苍湾社", nil),
    ] as [(String, String?)]) func letsOthersPass(lines: String, now: String?) throws
  {
    let report = try Self.report(Self.page(lines), now: now)
    #expect(report.passes && report.findings.isEmpty)
  }
}
