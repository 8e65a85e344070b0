import Export

/// What the linter says about all files.
struct LintReport: StreamedReport {
  /// What it says about one file: written as JSON, and read by the text report.
  struct FileReport: ReportedFile {
    /// The keys of the JSON.
    private enum CodingKeys: String, CodingKey {
      case file, findings, suppressed, rulesNotRun
    }

    @PathText var file: String
    var findings: [FindingReport]
    var suppressed: [SuppressedReport]
    /// The rules that did not run.
    var rulesNotRun: [RulesNotRun]
    /// What the baseline already holds, for reports that list it.
    var known: [FindingReport]
    /// What was found and is not reported.
    var waived: WaivedCounts
    /// How many findings were mended, and in how many places.
    var fixed: Int
    var fixedPlaces: Int
    /// Whether the file fails.
    var fails: Bool
    /// The page as it was read, for the text report; nil when the file is no text, or when no report needs the page any
    /// more.
    var page: Page?
    /// Its lines.
    var lines: LineTable

    mutating func dropPage() { page = nil }
  }

  /// All files together.
  struct Summary: Encodable {
    var files = 0
    var errors = 0
    var warnings = 0
    var infos = 0
    /// How many findings were mended, and in how many places.
    var fixed = 0
    var fixedPlaces = 0
    /// How many places comments suppress, the baseline holds, and the baseline holds although they are gone.
    var suppressed = 0
    var known = 0
    var stale = 0
    /// The rules that did not run.
    var rulesNotRun: [RulesNotRun] = []
    /// How many files and folders were left out, and could not be read.
    var leftOut = 0
    var unread = 0
  }

  /// The files, in order.
  private(set) var files: [FileReport] = []
  /// All files together.
  private(set) var summary = Summary()
  /// What was found in all files and is not reported.
  private(set) var waived = WaivedCounts()
  private(set) var passes = true
  /// What each rule found in all files.
  private(set) var statistics: RuleStatistics.Tally
  /// What the next steps depend on.
  private(set) var tally = FindingTally()
  let language: Language
  /// The least severity that fails; nil when none does.
  let failLevel: Severity?
  /// Where the desk keeps the reference of the rules on the web; nil when it does not.
  let helpBase: String?

  /// An empty report.
  init(language: Language, failLevel: Severity? = nil, helpBase: String? = nil) {
    self.language = language
    self.failLevel = failLevel
    self.helpBase = helpBase
    statistics = RuleStatistics.Tally(language: language)
  }

  var notes = FileNotes() {
    didSet {
      summary.leftOut = notes.leftOut.count
      summary.unread = notes.unread.count
    }
  }

  var members: [String: any Encodable] {
    ["readAs": notes.readAsReports, "statistics": statistics.statistics, "summary": summary]
  }
  var faults: FaultReport { FaultReport(self) }
  var proofSheet: ProofSheet? { ProofSheet(self) }

  mutating func add(_ file: FileReport, keeps: Bool) {
    let counts = FindingCounts(file.findings)
    summary.files += 1
    summary.errors += counts.errors
    summary.warnings += counts.warnings
    summary.infos += counts.infos
    summary.fixed += file.fixed
    summary.fixedPlaces += file.fixedPlaces
    waived = waived + file.waived
    summary.suppressed = waived.suppressed
    summary.known = waived.known
    summary.stale = waived.stale
    summary.rulesNotRun = RulesNotRun.together(summary.rulesNotRun, file.rulesNotRun)
    if file.fails { passes = false }
    statistics.add(file.findings)
    tally.add(file.findings)
    if keeps { files.append(file) }
  }
}

extension LintReport.FileReport {
  /// What the linter says about a page. `failLevel` is the least severity that fails; nil when none does.
  init(_ page: LintedPage, failLevel: Severity?, language: Language) {
    self.init(
      file: page.path,
      findings: page.findings.map { FindingReport($0, in: page.lines, language: language) },
      suppressed: page.suppressed.map { SuppressedReport($0, in: page.lines, language: language) },
      rulesNotRun: RulesNotRun.of(page),
      known: page.known.map { FindingReport($0, in: page.lines, language: language) },
      waived: WaivedCounts(suppressed: page.suppressed, known: page.known, stale: page.stale),
      fixed: page.fixed, fixedPlaces: page.fixedPlaces, fails: page.fails(at: failLevel),
      page: page.page, lines: page.lines)
  }
}
