import Export

/// A page that was linted, and mended if requested.
struct LintedPage {
  /// The path as shown to people.
  var path: String
  /// Whether the page came on standard input, whatever it is called.
  var isStandardInput = false
  /// The encoding it was converted from; nil for UTF-8, and for a file that is no text.
  var converted: ForeignEncoding?
  /// The page after mending; nil when the file is no text.
  var page: Page?
  /// The bytes as they were read, in UTF-8 where they were converted.
  var original: [UInt8]
  /// The bytes after mending.
  var bytes: [UInt8]
  /// How many findings were mended.
  var fixed = 0
  /// In how many places they were.
  var fixedPlaces = 0
  /// The fixes that were held back because they would have changed more than their rules declare.
  var fixFaults: [FixFault] = []
  /// What is found after mending.
  var findings: [Finding] = []
  /// What is found and not reported.
  var suppressed: [SuppressedFinding] = []
  /// What the baseline already holds.
  var known: [Finding] = []
  /// What the baseline holds and the page no longer has.
  var stale: [BaselineEntry] = []
  /// How many rules for newspaper pages did not run, because the file is not known for such a page.
  var rulesNotRun = 0
  /// How many other rules did not run, because they are for pages in another language.
  var rulesForOtherLanguage = 0
  /// What a new baseline has to hold of the page.
  var baseline: [BaselineEntry] = []
  /// The lines for showing places: those of the page after mending, or of what can be read of it.
  var lines = LineTable(SourceText(""))

  /// Whether the file has to be written.
  var isChanged: Bool { bytes != original || converted != nil }

  /// Takes a file as it was read.
  init(path: String, bytes: [UInt8]) {
    self.path = path
    original = bytes
    self.bytes = bytes
  }

  /// Whether a finding reaches the fail level. A file that is no text was not checked, so it fails at any level.
  func fails(at level: Severity?) -> Bool {
    page == nil || (level.map { level in findings.contains { $0.severity >= level } } ?? false)
  }

  /// Takes the result of the linter.
  mutating func take(_ result: LintResult) {
    findings = result.findings
    suppressed = result.suppressed
    known = result.known
    stale = result.stale
    rulesNotRun = result.rulesNotRun
    rulesForOtherLanguage = result.rulesForOtherLanguage
  }
}
