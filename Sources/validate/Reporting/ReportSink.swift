import Export

/// Where a report goes. Standard output and standard error take each piece at once, a file the whole at the end.
struct ReportSink {
  /// The places that take reports.
  enum Target {
    /// Standard output.
    case standardOutput
    /// Standard error, where standard output carries a page.
    case standardError
    /// A file.
    case file(String)
  }

  private let target: Target
  private var whole: [UInt8] = []

  /// Prepares to write.
  init(_ target: Target) { self.target = target }

  /// Takes a piece.
  ///
  /// - Throws: ``FileFault`` when standard output does not take it.
  mutating func write(_ piece: [UInt8]) throws(FileFault) {
    switch target {
    case .standardOutput: try FileWriter.writeToStandardOutput(piece)
    case .standardError: StandardError.write(String(decoding: piece, as: UTF8.self))
    case .file: whole += piece
    }
  }

  /// Ends the report.
  ///
  /// - Throws: ``FileFault`` when the file cannot be written.
  func finish() throws(FileFault) {
    guard case .file(let path) = target else { return }
    try FileWriter.write([FileWriter.Output(path: path, bytes: whole)])
  }
}
