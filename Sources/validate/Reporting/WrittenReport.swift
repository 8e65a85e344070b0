import Export

/// The files that were written, as JSON says it, and what became of those that were not read.
struct WrittenReport: Encodable {
  /// One file.
  struct FileReport: Encodable {
    @PathText var file: String
    var bytes: Int
  }

  /// The files, in order.
  var written: [FileReport]
  /// What was left out.
  var leftOut: [FileNotes.LeftOutReport]
  /// What could not be read.
  var unread: [FileNotes.UnreadReport]

  /// Describes what was written.
  init(_ outputs: [FileWriter.Output], _ notes: FileNotes, _ language: Language) {
    written = outputs.map { FileReport(file: $0.path, bytes: $0.bytes.count) }
    leftOut = notes.leftOutReports(language)
    unread = notes.unreadReports(language)
  }
}
