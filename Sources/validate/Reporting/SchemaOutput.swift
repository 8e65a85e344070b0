import Export

/// Writes the report on XML files file by file, while the check goes on: text and JSON. The other forms need all files
/// at once.
struct SchemaOutput {
  /// A file with its piece of the report.
  struct File: Sendable {
    /// What the check says.
    var report: SchemaReport.FileReport
    /// Its piece of the report; empty for a form that needs all files.
    var piece: [UInt8] = []
  }

  /// Makes the pieces, on any thread.
  struct Rendering: Sendable {
    fileprivate let format: ReportFormat
    fileprivate let text: SchemaTextReport

    /// The piece of a file.
    ///
    /// - Throws: What the JSON encoder throws.
    func callAsFunction(_ report: SchemaReport.FileReport) throws -> File {
      switch format {
      case .text: File(report: report, piece: Array(text.file(report).utf8))
      case .json: File(report: report, piece: try JSONReport.element(report))
      case .html, .sarif, .junit, .github: File(report: report)
      }
    }
  }

  /// Makes the pieces.
  let rendering: Rendering
  /// All files, or only their number where they were written already.
  private(set) var report = SchemaReport()
  private let isSingle: Bool

  /// Prepares to write. `isSingle` says that there is one file only.
  init(format: ReportFormat, text: SchemaTextReport, isSingle: Bool) {
    rendering = Rendering(format: format, text: text)
    self.isSingle = isSingle
  }

  /// Adds the next file.
  ///
  /// - Throws: ``FileFault`` when standard output does not take it.
  mutating func add(_ file: File) throws {
    if rendering.format == .json {
      try FileWriter.writeToStandardOutput(JSONReport.joint(isFirst: report.summary.files == 0))
    }
    try FileWriter.writeToStandardOutput(file.piece)
    report.add(file.report, keeps: ![.text, .json].contains(rendering.format))
  }

  /// Ends the report; `whole` makes the one of a form that needs all files.
  ///
  /// - Throws: ``FileFault`` when standard output does not take it, and what the JSON encoder throws.
  mutating func finish(_ notes: FileNotes, whole: (SchemaReport) throws -> [UInt8]) throws {
    report.notes = notes
    let language = rendering.text.language
    switch rendering.format {
    case .text:
      let summary = isSingle && notes.unread.isEmpty ? "" : rendering.text.summary(report.summary)
      try FileWriter.writeToStandardOutput(Array((summary + notes.text(language)).utf8))
    case .json:
      if report.summary.files == 0 { try FileWriter.writeToStandardOutput(JSONReport.joint(isFirst: true)) }
      try FileWriter.writeToStandardOutput(
        try JSONReport.end(
          ("leftOut", notes.leftOutReports(language)), ("summary", report.summary),
          ("unread", notes.unreadReports(language))))
    case .html, .sarif, .junit, .github: try FileWriter.writeToStandardOutput(try whole(report))
    }
  }
}
