/// The files that were written, as JSON says it.
struct WrittenReport: Encodable {
  /// One file.
  struct FileReport: Encodable {
    var file: String
    var bytes: Int
  }

  /// The files, in order.
  var written: [FileReport]

  /// Describes what was written.
  init(_ outputs: [FileWriter.Output]) {
    written = outputs.map { FileReport(file: $0.path, bytes: $0.bytes.count) }
  }
}
