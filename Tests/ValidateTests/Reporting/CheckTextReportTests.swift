import Export
import Testing

@testable import validate

@Suite struct CheckTextReportTests {
  @Test(arguments: [
    (Language.chinese, nil, false, "check.zh.golden"), (.english, nil, false, "check.en.golden"),
    (.chinese, 60, true, "check.zh.60.golden"),
  ])
  func aPageWithFaults(language: Language, width: Int?, hasColor: Bool, golden: String) throws {
    var report = CheckReport(language: language, failLevel: .error)
    report.add(try SampleReport.failing(), path: "page.md")
    let style = TerminalStyle(hasColor: hasColor, width: width)
    let text = wholeText(report, paths: ["page.md"], language, style)
    try Golden.expect(Array(text.utf8), golden)
    #expect(hasColor || !text.contains("\u{1B}"))
  }

  @Test(arguments: [(Language.chinese, "check.several.zh.golden"), (.english, "check.several.en.golden")])
  func severalPages(language: Language, golden: String) throws {
    var report = CheckReport(language: language, failLevel: .error)
    report.add(try SampleReport.passing(), path: "issue/01.md")
    report.add(try SampleReport.passing(), path: "issue/02.md")
    report.add(try SampleReport.failing(), path: "issue/03.md")
    report.add(SampleReport.unreadable, path: "issue/04.md")
    let text = wholeText(report, paths: ["issue"], language)
    try Golden.expect(Array(text.utf8), golden)
  }

  @Test func aPageThatPasses() throws {
    var report = CheckReport(language: .english, failLevel: .error)
    report.add(try SampleReport.passing(), path: "page.md")
    let text = wholeText(report, paths: ["page.md"], .english)
    try Golden.expect(Array(text.utf8), "check.pass.en.golden")
  }

  @Test func aFileThatIsNoText() throws {
    var report = CheckReport(language: .chinese, failLevel: .error)
    report.add(SampleReport.unreadable, path: "page.md")
    let text = wholeText(report, paths: ["page.md"], .chinese)
    try Golden.expect(Array(text.utf8), "check.unreadable.zh.golden")
  }

  @Test(arguments: [Severity.error, .warning, .info, nil])
  func theStageOfTheRulesFailsAtTheFailLevel(level: Severity?) throws {
    var sample = try SampleReport.failing()
    sample.findings.removeAll { $0.severity == .error }
    var report = CheckReport(language: .english, failLevel: level)
    report.add(sample, path: "page.md")
    let lint = try #require(report.files[0].stages.stages.first { $0.stage == .lint })
    #expect(lint.result.outcome == (level == .warning || level == .info ? .failed : .passed))
  }
}

/// The whole report, put together as the command does it.
private func wholeText(
  _ report: CheckReport, paths: [String], _ language: Language, _ style: TerminalStyle = .plain
) -> String {
  let writer = CheckTextReport(
    language: language, style: style, isSingle: report.files.count == 1, paths: paths)
  var text = ""
  var last: TextEntry?
  for file in report.files {
    let next = writer.entry(file)
    text += TextEntry.joint(last, next) + next.text
    last = next
  }
  return text + writer.end(report)
}
