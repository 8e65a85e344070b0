import Export

/// What a command reports of one file; it is written as JSON.
protocol ReportedFile: Encodable, Sendable {
  /// Releases the page, where a report does not need it.
  mutating func dropPage()
}

/// What a command reports of all its files.
protocol StreamedReport {
  associatedtype File: ReportedFile

  /// The language of all sentences.
  var language: Language { get }
  /// What was left out, not read, or converted; known when all files are done.
  var notes: FileNotes { get set }
  /// Whether no file fails.
  var passes: Bool { get }
  /// The members of the JSON object beside `files`, `leftOut` and `unread`.
  var members: [String: any Encodable] { get }
  /// The report in the terms of other programs.
  var faults: FaultReport { get }
  /// The report as a proof sheet; nil when there is none.
  var proofSheet: ProofSheet? { get }

  /// Counts a file, and keeps it if `keeps`.
  mutating func add(_ file: File, keeps: Bool)
}

/// Writes a report for people.
protocol TextReport<Report>: Sendable {
  associatedtype Report: StreamedReport

  /// What the report says about one file.
  func entry(_ file: Report.File) -> TextEntry
  /// The end of the report: all files together.
  func end(_ report: Report) -> String
}

/// What a text report says about one file.
struct TextEntry: Sendable {
  /// The text; empty for a file that is not mentioned.
  var text: String
  /// Whether an empty line separates it from the entries before and after it.
  var isSetOff = false

  /// The text between two entries; `before` is nil for the first.
  static func joint(_ before: TextEntry?, _ next: TextEntry) -> String {
    before.map { $0.isSetOff || next.isSetOff } ?? false ? "\n" : ""
  }
}

/// Writes the report of a command, file by file while the command works if the form allows it, else at the end.
struct ReportStream<Text: TextReport> {
  /// A file with its piece of the report.
  struct Piece: Sendable {
    fileprivate var file: Text.Report.File
    fileprivate var entry: TextEntry?
    fileprivate var json: [UInt8] = []
  }

  /// Makes the pieces, on any thread.
  struct Rendering: Sendable {
    fileprivate let format: ReportFormat
    fileprivate let text: Text

    /// The piece of a file.
    ///
    /// - Throws: What the JSON encoder throws.
    func callAsFunction(_ file: Text.Report.File) throws -> Piece {
      var piece = Piece(file: file)
      switch format {
      case .text: piece.entry = text.entry(file)
      case .json: piece.json = try JSONReport.element(file)
      case .sarif, .junit, .github, .html: break
      }
      if !format.needsPages { piece.file.dropPage() }
      return piece
    }
  }

  /// Makes the pieces.
  let rendering: Rendering
  /// All files, or only their counts where they were written already.
  private(set) var report: Text.Report
  private var sink: ReportSink
  private var last: TextEntry?
  private var isFirst = true

  /// Opens a report.
  init(_ report: Text.Report, _ format: ReportFormat, text: Text, to sink: ReportSink) {
    rendering = Rendering(format: format, text: text)
    self.report = report
    self.sink = sink
  }

  /// Adds the next file.
  ///
  /// - Throws: ``FileFault`` when standard output does not take it.
  mutating func add(_ piece: Piece) throws {
    if let entry = piece.entry {
      try sink.write(Array((TextEntry.joint(last, entry) + entry.text).utf8))
      last = entry
    }
    if rendering.format == .json { try sink.write(JSONReport.joint(isFirst: isFirst) + piece.json) }
    isFirst = false
    report.add(piece.file, keeps: !rendering.format.isWrittenByFile)
  }

  /// Ends the report.
  ///
  /// - Returns: How the command ends: what was not read weighs more than a file that fails.
  /// - Throws: ``FileFault`` when it cannot be written, and what the JSON encoder throws.
  mutating func finish(_ notes: FileNotes) throws -> ExitStatus {
    report.notes = notes
    switch rendering.format {
    case .text: try sink.write(Array(rendering.text.end(report).utf8))
    case .json:
      if isFirst { try sink.write(JSONReport.joint(isFirst: true)) }
      let common: [String: any Encodable] = [
        "leftOut": notes.leftOutReports(report.language), "unread": notes.unreadReports(report.language),
      ]
      try sink.write(JSONReport.end(common.merging(report.members) { $1 }))
    case .sarif, .junit, .github, .html: try sink.write(rendering.format.whole(report))
    }
    try sink.finish()
    return notes.status.combined(with: report.passes ? .clean : .findings)
  }
}
