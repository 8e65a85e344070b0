import Export

/// Writes the report of the linter batch by batch, while it goes on: text and JSON. The other forms need all pages at once.
struct LintOutput {
  /// A form that is written while the linter goes on.
  enum Form {
    /// For people.
    case text(LintTextReport)
    /// For programs.
    case json
  }

  private let form: Form
  private let language: Language
  private var sink: ReportOptions.Sink
  private var summary: LintReport.Summary
  private var tally = FindingTally()
  private var statistics: RuleStatistics.Tally

  /// Prepares to write.
  init(_ form: Form, language: Language, sink: ReportOptions.Sink) {
    self.form = form
    self.language = language
    self.sink = sink
    summary = LintReport([], language: language).summary
    statistics = RuleStatistics.Tally(language: language)
  }

  /// Adds the next pages.
  ///
  /// - Throws: ``FileFault`` when standard output does not take them, and what the JSON encoder throws.
  mutating func add(_ pages: [LintedPage]) throws {
    let report = LintReport(pages, language: language)
    switch form {
    case .text(let text):
      for file in report.files { tally.add(file.findings) }
      try sink.write(Array(text.files(report).utf8))
    case .json:
      for (index, file) in report.files.enumerated() {
        statistics.add(file.findings)
        let isFirst = summary.files == 0 && index == 0
        try sink.write(JSONReport.joint(isFirst: isFirst) + (try JSONReport.element(file)))
      }
    }
    summary = summary + report.summary
  }

  /// Ends the report.
  ///
  /// - Throws: ``FileFault`` when it cannot be written, and what the JSON encoder throws.
  mutating func finish(paths: [String], _ notes: FileNotes) throws {
    summary.leftOut = notes.leftOut.count
    summary.unread = notes.unread.count
    switch form {
    case .text(let text): try sink.write(Array(text.end(summary, tally, notes, paths: paths).utf8))
    case .json:
      if summary.files == 0 { try sink.write(JSONReport.joint(isFirst: true)) }
      try sink.write(
        try JSONReport.end(
          ("leftOut", notes.leftOutReports(language)), ("readAs", notes.readAsReports),
          ("statistics", statistics.statistics), ("summary", summary),
          ("unread", notes.unreadReports(language))))
    }
    try sink.finish()
  }
}
