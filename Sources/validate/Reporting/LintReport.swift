import Export

/// What the linter says about all files, as JSON says it and as the text report reads it.
struct LintReport: Encodable {
  /// What it says about one file.
  struct FileReport: Encodable {
    /// The keys of the JSON.
    private enum CodingKeys: String, CodingKey {
      case file, findings, suppressed, rulesNotRun
    }

    @PathText var file: String
    var findings: [FindingReport]
    var suppressed: [SuppressedReport]
    /// The rules that did not run.
    var rulesNotRun: [RulesNotRun]
    /// What the baseline holds already, for reports that list it.
    var known: [FindingReport]
    /// What was found and is not reported.
    var waived: WaivedCounts
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
    /// How many findings were mended, and in how many places.
    var fixed: Int
    var fixedPlaces: Int
    /// How many places comments suppress, the baseline holds, and the baseline holds in vain.
    var suppressed: Int
    var known: Int
    var stale: Int
    /// The rules that did not run.
    var rulesNotRun: [RulesNotRun]
    /// How many files and folders were left out, and could not be read.
    var leftOut: Int
    var unread: Int

    /// The sums of two.
    static func + (left: Self, right: Self) -> Self {
      Self(
        files: left.files + right.files, errors: left.errors + right.errors,
        warnings: left.warnings + right.warnings, infos: left.infos + right.infos,
        fixed: left.fixed + right.fixed, fixedPlaces: left.fixedPlaces + right.fixedPlaces,
        suppressed: left.suppressed + right.suppressed,
        known: left.known + right.known, stale: left.stale + right.stale,
        rulesNotRun: RulesNotRun.together(left.rulesNotRun, right.rulesNotRun),
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
        rulesNotRun: RulesNotRun.of(page),
        known: page.known.map { FindingReport($0, in: page.lines, language: language) },
        waived: WaivedCounts(suppressed: page.suppressed, known: page.known, stale: page.stale),
        page: page.page, lines: page.lines)
    }
    statistics = RuleStatistics.of(files.map(\.findings), language: language)
    let waived = files.map(\.waived).reduce(WaivedCounts(), +)
    let counts = FindingCounts(files.lazy.flatMap(\.findings))
    summary = Summary(
      files: files.count, errors: counts.errors, warnings: counts.warnings, infos: counts.infos,
      fixed: pages.reduce(0) { $0 + $1.fixed }, fixedPlaces: pages.reduce(0) { $0 + $1.fixedPlaces },
      suppressed: waived.suppressed, known: waived.known, stale: waived.stale,
      rulesNotRun: files.map(\.rulesNotRun).reduce([], RulesNotRun.together),
      leftOut: notes.leftOut.count, unread: notes.unread.count)
  }
}
