import Export

/// Whether XML files are valid, as JSON says it and as the text report reads it.
struct SchemaReport: Encodable {
  /// One fault of a file. `rule` is the id of a check beyond the schema, else null; `detail` is what libxml2 says, else
  /// null.
  struct ErrorReport: Encodable {
    var line: Int
    var column: Int
    var path: String
    var severity: String
    var message: String
    @Nullable var rule: String?
    @Nullable var detail: String?
  }

  /// One file. `errors` are what the schema finds, `findings` what no schema can say.
  struct FileReport: Encodable {
    var file: String
    var valid: Bool
    var errors: [ErrorReport]
    var findings: [ErrorReport]
  }

  /// All files together.
  struct Summary: Encodable {
    var files = 0
    var valid = 0
    var invalid = 0
    var errors = 0
    var findings = 0
  }

  /// The keys of the JSON.
  private enum CodingKeys: String, CodingKey {
    case files, summary
  }

  /// The files, in order.
  private(set) var files: [FileReport] = []
  /// All files together.
  private(set) var summary = Summary()
  private let language: Language

  /// An empty report.
  init(language: Language) { self.language = language }

  /// Whether every file is valid and free of faults that no schema can find.
  var passes: Bool {
    files.allSatisfy { file in
      file.valid && !file.findings.contains { $0.severity == Severity.error.rawValue }
    }
  }

  /// Adds a file that was checked.
  mutating func add(_ file: String, violations: [SchemaViolation], findings: [SemanticFinding]) {
    let errors = violations.map { violation in
      ErrorReport(
        line: violation.line, column: violation.column, path: violation.path,
        severity: Severity.error.rawValue, message: violation.wording(language), rule: nil,
        detail: violation.message)
    }
    let findings = findings.map { finding in
      ErrorReport(
        line: finding.line, column: finding.column, path: finding.path, severity: finding.severity.rawValue,
        message: finding.message(language), rule: finding.id, detail: nil)
    }
    add(FileReport(file: file, valid: errors.isEmpty, errors: errors, findings: findings))
  }

  /// Adds a file that is no XML, or none that may be read.
  mutating func add(_ file: String, unreadable error: XMLReadError) {
    let report = ErrorReport(
      line: error.line, column: error.column, path: "", severity: Severity.error.rawValue,
      message: error.wording(language), rule: nil, detail: error.message.isEmpty ? nil : error.message)
    add(FileReport(file: file, valid: false, errors: [report], findings: []))
  }

  private mutating func add(_ file: FileReport) {
    files.append(file)
    summary.files += 1
    summary.valid += file.valid ? 1 : 0
    summary.invalid += file.valid ? 0 : 1
    summary.errors += file.errors.count
    summary.findings += file.findings.count
  }
}
