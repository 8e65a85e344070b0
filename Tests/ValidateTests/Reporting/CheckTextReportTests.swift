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
    let text = CheckTextReport(language: language, style: style).text(report, paths: ["page.md"])
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
    let text = CheckTextReport(language: language, style: .plain).text(report, paths: ["issue"])
    try Golden.expect(Array(text.utf8), golden)
  }

  @Test func aPageThatPasses() throws {
    var report = CheckReport(language: .english, failLevel: .error)
    report.add(try SampleReport.passing(), path: "page.md")
    let text = CheckTextReport(language: .english, style: .plain).text(report, paths: ["page.md"])
    try Golden.expect(Array(text.utf8), "check.pass.en.golden")
  }

  @Test func aFileThatIsNoText() throws {
    var report = CheckReport(language: .chinese, failLevel: .error)
    report.add(SampleReport.unreadable, path: "page.md")
    let text = CheckTextReport(language: .chinese, style: .plain).text(report, paths: ["page.md"])
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

extension CheckTextReport {
  /// The whole report, put together as the command does it.
  fileprivate func text(_ report: CheckReport, paths: [String]) -> String {
    let isSingle = report.files.count == 1
    var text = ""
    var last: Entry?
    for file in report.files {
      let next = entry(file, isSingle: isSingle)
      text += joint(last, next) + next.text
      last = next
    }
    return text + end(report, paths: paths, isSingle: isSingle)
  }
}
