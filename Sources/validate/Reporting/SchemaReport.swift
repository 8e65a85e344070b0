import Export

/// Whether XML files are valid.
struct SchemaReport: StreamedReport {
  /// One fault of a file. `rule` is the id of a check beyond the schema, else null; `detail` is what libxml2 says, else
  /// null. `column` counts bytes, `columnUTF16` UTF-16 code units; the latter is null after the first character of a line
  /// that is not ASCII in a file that is not UTF-8.
  struct ErrorReport: Encodable, Sendable {
    var line: Int
    var column: Int
    @Nullable var columnUTF16: Int?
    var path: String
    var severity: String
    var message: String
    @Nullable var rule: String?
    @Nullable var detail: String?
  }

  /// The elements of one namespace at which no schema looked. `line`, `column` (in bytes) and `path` are those of the
  /// first.
  struct UncheckedReport: Encodable, Sendable {
    var namespace: String
    var count: Int
    var line: Int
    var column: Int
    var path: String
  }

  /// One file. `errors` are what the schema finds, `findings` what no schema can say, `unchecked` is what no schema looked
  /// at. `valid` concerns the rest, and is false when the file fails.
  struct FileReport: ReportedFile {
    @PathText var file: String
    var valid: Bool
    var errors: [ErrorReport]
    var findings: [ErrorReport]
    var unchecked: [UncheckedReport]

    /// There is no page.
    mutating func dropPage() {}
  }

  /// All files together.
  struct Summary: Encodable {
    var files = 0
    var valid = 0
    var invalid = 0
    var errors = 0
    var findings = 0
    var unchecked = 0
    var leftOut = 0
    var unread = 0
  }

  /// The files, in order.
  private(set) var files: [FileReport] = []
  /// All files together.
  private(set) var summary = Summary()
  let language: Language

  /// An empty report.
  init(language: Language) { self.language = language }

  var notes = FileNotes() {
    didSet {
      summary.leftOut = notes.leftOut.count
      summary.unread = notes.unread.count
    }
  }
  private(set) var passes = true

  var members: [String: any Encodable] { ["summary": summary] }
  var faults: FaultReport { FaultReport(self) }
  /// Only pages are set on proof sheets.
  var proofSheet: ProofSheet? { nil }

  mutating func add(_ file: FileReport, keeps: Bool) {
    summary.files += 1
    summary.valid += file.valid ? 1 : 0
    summary.invalid += file.valid ? 0 : 1
    summary.errors += file.errors.count
    summary.findings += file.findings.count
    summary.unchecked += file.unchecked.reduce(0) { $0 + $1.count }
    if !file.valid { passes = false }
    if keeps { files.append(file) }
  }
}

extension SchemaReport.FileReport {
  /// A file that was checked.
  init(
    _ file: String, violations: [SchemaViolation], findings: [SemanticFinding],
    unchecked: [UncheckedElements] = [], format: String? = nil, columns: XMLColumns, _ language: Language
  ) {
    var columns = columns
    let errors = violations.map { violation in
      // A file of another format has one error, and that is no fault of the file.
      let format = violation.elementNumber == 0 ? format : nil
      return SchemaReport.ErrorReport(
        line: violation.line, column: violation.column,
        columnUTF16: columns.columnUTF16(line: violation.line, column: violation.column),
        path: violation.path, severity: Severity.error.rawValue,
        message: violation.wording(language)
          + (format.map { Wording(zh: "（这是 \($0)）", en: " (this is \($0))")(language) } ?? ""),
        rule: nil, detail: violation.message)
    }
    let findings = findings.map { finding in
      SchemaReport.ErrorReport(
        line: finding.line, column: finding.column,
        columnUTF16: columns.columnUTF16(line: finding.line, column: finding.column), path: finding.path,
        severity: finding.severity.rawValue, message: finding.message(language), rule: finding.id,
        detail: nil)
    }
    let fails = !errors.isEmpty || findings.contains { $0.severity == Severity.error.rawValue }
    self.init(
      file: file, valid: !fails, errors: errors, findings: findings,
      unchecked: unchecked.map { elements in
        SchemaReport.UncheckedReport(
          namespace: elements.namespace, count: elements.count, line: elements.line, column: elements.column,
          path: elements.path)
      })
  }

  /// A file that is no XML, or none that may be read.
  init(_ file: String, unreadable error: XMLReadError, columns: XMLColumns, _ language: Language) {
    var columns = columns
    let report = SchemaReport.ErrorReport(
      line: error.line, column: error.column,
      columnUTF16: columns.columnUTF16(line: error.line, column: error.column), path: "",
      severity: Severity.error.rawValue, message: error.wording(language), rule: nil,
      detail: error.message.isEmpty ? nil : error.message)
    self.init(file: file, valid: false, errors: [report], findings: [], unchecked: [])
  }
}
