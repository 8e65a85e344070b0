import Export

/// What the release check says about all files.
struct CheckReport: StreamedReport {
  /// What it says about one file: written as JSON, and read by the text report.
  struct FileReport: ReportedFile {
    /// The keys of the JSON.
    private enum CodingKeys: String, CodingKey {
      case file, stages, findings, suppressed, verdict, notProofread
    }

    @PathText var file: String
    var stages: StagesReport
    var findings: [FindingReport]
    var suppressed: [SuppressedReport]
    var verdict: String
    /// What the baseline already holds, for reports that list it.
    var known: [FindingReport]
    /// What was found and is not reported.
    var waived: WaivedCounts
    /// The language of prose that was not proofread, as a BCP 47 tag; nil for Chinese, which the rules are for.
    @Nullable var notProofread: String?
    /// The page as it was read, for the text report; nil when the file is no text, or when no report needs the page any
    /// more.
    var page: Page?
    /// Its lines; nil when the file is no text.
    var lines: LineTable?

    mutating func dropPage() { page = nil }
  }

  /// All files together.
  struct Summary: Encodable {
    var files = 0
    var passed = 0
    var failed = 0
    var errors = 0
    var warnings = 0
    var infos = 0
    /// How many places comments suppress, the baseline holds, and the baseline holds although they are gone.
    var suppressed = 0
    var known = 0
    var stale = 0
    var leftOut = 0
    var unread = 0
  }

  /// The files, in order.
  private(set) var files: [FileReport] = []
  /// All files together.
  private(set) var summary = Summary()
  /// What was found in all files and is not reported.
  private(set) var waived = WaivedCounts()
  /// What the next steps depend on.
  private(set) var tally = FindingTally()
  let language: Language
  /// The least severity at which the linter holds a page; nil when it never does.
  let failLevel: Severity?
  /// Where the desk keeps the reference of the rules on the web; nil when it does not.
  let helpBase: String?

  /// An empty report.
  init(language: Language, failLevel: Severity?, helpBase: String? = nil) {
    self.language = language
    self.failLevel = failLevel
    self.helpBase = helpBase
  }

  var notes = FileNotes() {
    didSet {
      summary.leftOut = notes.leftOut.count
      summary.unread = notes.unread.count
    }
  }

  var passes: Bool { summary.failed == 0 }

  var members: [String: any Encodable] { ["readAs": notes.readAsReports, "summary": summary] }
  var faults: FaultReport { FaultReport(self) }
  var proofSheet: ProofSheet? { ProofSheet(self) }

  mutating func add(_ file: FileReport, keeps: Bool) {
    let counts = FindingCounts(file.findings)
    let passes = file.verdict == FileReport.pass
    summary.files += 1
    summary.passed += passes ? 1 : 0
    summary.failed += passes ? 0 : 1
    summary.errors += counts.errors
    summary.warnings += counts.warnings
    summary.infos += counts.infos
    waived = waived + file.waived
    summary.suppressed = waived.suppressed
    summary.known = waived.known
    summary.stale = waived.stale
    tally.add(file.findings)
    if keeps { files.append(file) }
  }
}

extension CheckReport.FileReport {
  /// The verdict on a file that may go out.
  static let pass = "pass"

  /// What the check says about a page. `failLevel` is the least severity at which the linter holds it; nil when it never
  /// does.
  init(_ report: PageReport, path: String, failLevel: Severity?, language: Language) {
    let lines = report.lines
    let isHeld = failLevel.map { level in report.findings.contains { $0.severity >= level } } ?? false
    self.init(
      file: path, stages: StagesReport(report, in: lines, isHeld: isHeld, language: language),
      findings: report.findings.map { FindingReport($0, in: lines, language: language) },
      suppressed: report.suppressed.map { SuppressedReport($0, in: lines, language: language) },
      verdict: report.passes ? Self.pass : "fail",
      known: report.known.map { FindingReport($0, in: lines, language: language) },
      waived: WaivedCounts(suppressed: report.suppressed, known: report.known, stale: report.stale),
      notProofread: report.page.flatMap(PageWords.notProofread), page: report.page, lines: lines)
  }
}
