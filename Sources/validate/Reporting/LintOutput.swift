import Export

/// Writes the text of a lint report batch by batch, while the linter goes on.
struct LintOutput {
  private let text: LintTextReport
  private let language: Language
  private var sink: ReportOptions.Sink
  private var summary: LintReport.Summary?
  private var tally = FindingTally()

  /// Prepares to write.
  init(text: LintTextReport, language: Language, sink: ReportOptions.Sink) {
    self.text = text
    self.language = language
    self.sink = sink
  }

  /// Adds the next pages.
  ///
  /// - Throws: ``FileFault`` when standard output does not take them.
  mutating func add(_ pages: [LintedPage]) throws(FileFault) {
    let report = LintReport(pages, language: language)
    for file in report.files { tally.add(file.findings) }
    summary = summary.map { $0 + report.summary } ?? report.summary
    try sink.write(Array(text.files(report).utf8))
  }

  /// Ends the report.
  ///
  /// - Throws: ``FileFault`` when it cannot be written.
  mutating func finish(paths: [String]) throws(FileFault) {
    let summary = summary ?? LintReport([], language: language).summary
    try sink.write(Array(text.end(summary, tally, paths: paths).utf8))
    try sink.finish()
  }
}
