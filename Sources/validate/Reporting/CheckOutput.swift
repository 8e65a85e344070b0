import Export

/// Writes the report of the release check page by page, while the check goes on: text and JSON. The other forms need all
/// pages at once.
struct CheckOutput {
  /// A page with its piece of the report.
  struct Page: Sendable {
    /// What the check says. The page itself is gone where nothing needs it any more.
    var file: CheckReport.FileReport
    /// Its piece of a report in text.
    var entry: CheckTextReport.Entry?
    /// Its piece of a report in JSON.
    var json: [UInt8] = []
  }

  /// Makes the pieces, on any thread.
  struct Rendering: Sendable {
    fileprivate let format: ReportFormat
    fileprivate let language: Language
    fileprivate let failLevel: Severity?
    fileprivate let isSingle: Bool
    fileprivate let text: CheckTextReport

    /// The piece of a page.
    ///
    /// - Throws: What the JSON encoder throws.
    func callAsFunction(_ report: PageReport, path: String) throws -> Page {
      let file = CheckReport.FileReport(report, path: path, failLevel: failLevel, language: language)
      var page = Page(file: file)
      switch format {
      case .text: page.entry = text.entry(file, isSingle: isSingle)
      case .json: page.json = try JSONReport.element(file)
      case .junit, .github: break
      // The page is set on a proof sheet, and its words tell a finding from run to run.
      case .html, .sarif: return page
      }
      page.file.page = nil
      return page
    }
  }

  /// Makes the pieces.
  let rendering: Rendering
  /// All pages, or only their number where they were written already.
  private(set) var report: CheckReport
  private var sink: ReportOptions.Sink
  private var last: CheckTextReport.Entry?

  /// Prepares to write. `isSingle` says that there is one page only.
  init(
    format: ReportFormat, language: Language, failLevel: Severity?, isSingle: Bool, text: CheckTextReport,
    sink: ReportOptions.Sink
  ) {
    rendering = Rendering(
      format: format, language: language, failLevel: failLevel, isSingle: isSingle, text: text)
    report = CheckReport(language: language, failLevel: failLevel)
    self.sink = sink
  }

  /// Adds the next page.
  ///
  /// - Throws: ``FileFault`` when standard output does not take it.
  mutating func add(_ page: Page) throws {
    switch rendering.format {
    case .text:
      if let entry = page.entry {
        try sink.write(Array((rendering.text.joint(last, entry) + entry.text).utf8))
        last = entry
      }
    case .json: try sink.write(JSONReport.joint(isFirst: report.summary.files == 0) + page.json)
    case .html, .sarif, .junit, .github: break
    }
    report.add(page.file, keeps: ![.text, .json].contains(rendering.format))
  }

  /// Ends the report; `whole` makes the one of a form that needs all pages.
  ///
  /// - Throws: ``FileFault`` when it cannot be written, and what the JSON encoder throws.
  mutating func finish(
    paths: [String], _ notes: FileNotes, whole: (CheckReport) throws -> [UInt8]
  ) throws {
    report.notes = notes
    let language = rendering.language
    switch rendering.format {
    case .text:
      try sink.write(
        Array(rendering.text.end(report, paths: paths, isSingle: rendering.isSingle).utf8))
    case .json:
      if report.summary.files == 0 { try sink.write(JSONReport.joint(isFirst: true)) }
      try sink.write(
        try JSONReport.end(
          ("leftOut", notes.leftOutReports(language)), ("readAs", notes.readAsReports),
          ("summary", report.summary), ("unread", notes.unreadReports(language))))
    case .html, .sarif, .junit, .github: try sink.write(try whole(report))
    }
    try sink.finish()
  }
}
