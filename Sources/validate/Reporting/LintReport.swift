import Export

/// What the linter says about all files, as JSON says it and as the text report reads it.
struct LintReport: Encodable {
  /// What it says about one file.
  struct FileReport: Encodable {
    /// The keys of the JSON.
    private enum CodingKeys: String, CodingKey {
      case file, findings, suppressed
    }

    @PathText var file: String
    var findings: [FindingReport]
    var suppressed: [SuppressedReport]
    /// The page as it was read, for the text report; nil when the file is no text.
    var page: Page?
    /// Its lines.
    var lines: LineTable
  }

  /// All files together.
  struct Summary: Encodable {
    var files: Int
    var errors: Int
    var warnings: Int
    var infos: Int
    var fixed: Int
    /// How many places comments suppress, the baseline holds, and the baseline holds in vain.
    var suppressed: Int
    var known: Int
    var stale: Int
    /// How many files and folders were left out, and could not be read.
    var leftOut: Int
    var unread: Int

    /// The sums of two.
    static func + (left: Self, right: Self) -> Self {
      Self(
        files: left.files + right.files, errors: left.errors + right.errors,
        warnings: left.warnings + right.warnings, infos: left.infos + right.infos,
        fixed: left.fixed + right.fixed, suppressed: left.suppressed + right.suppressed,
        known: left.known + right.known, stale: left.stale + right.stale,
        leftOut: left.leftOut + right.leftOut, unread: left.unread + right.unread)
    }
  }

  /// The keys of the JSON.
  private enum CodingKeys: String, CodingKey {
    case files, leftOut, readAs, statistics, summary, unread
  }

  /// The files, in order.
  let files: [FileReport]
  /// What each rule found in all files.
  let statistics: [RuleStatistics]
  /// All files together.
  let summary: Summary
  /// What was left out, not read, or converted.
  let notes: FileNotes
  private let leftOut: [FileNotes.LeftOutReport]
  private let readAs: [FileNotes.ReadAsReport]
  private let unread: [FileNotes.UnreadReport]

  /// Describes pages, and what was not simply linted.
  init(_ pages: [LintedPage], _ notes: FileNotes = FileNotes(), language: Language) {
    self.notes = notes
    leftOut = notes.leftOutReports(language)
    readAs = notes.readAsReports
    unread = notes.unreadReports(language)
    files = pages.map { page in
      FileReport(
        file: page.path,
        findings: page.findings.map { FindingReport($0, in: page.lines, language: language) },
        suppressed: page.suppressed.map { SuppressedReport($0, in: page.lines, language: language) },
        page: page.page, lines: page.lines)
    }
    statistics = RuleStatistics.of(files.map(\.findings), language: language)
    let counts = FindingCounts(files.lazy.flatMap(\.findings))
    summary = Summary(
      files: files.count, errors: counts.errors, warnings: counts.warnings, infos: counts.infos,
      fixed: pages.reduce(0) { $0 + $1.fixed },
      suppressed: pages.lazy.flatMap(\.suppressed).reduce(0) { $0 + $1.finding.count },
      known: pages.lazy.flatMap(\.known).reduce(0) { $0 + $1.count },
      stale: pages.lazy.flatMap(\.stale).reduce(0) { $0 + $1.count },
      leftOut: notes.leftOut.count, unread: notes.unread.count)
  }
}
