import Export
import Glibc

/// Writes to files that are open already.
enum OpenFile {
  /// Writes all bytes.
  ///
  /// - Throws: ``SystemFault`` when the system refuses.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFault) {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      start += count
    }
  }
}

/// Standard error: progress and faults of the run.
enum StandardError {
  /// Writes a text. If standard error is closed, nobody is left to read it.
  static func write(_ text: String) {
    try? OpenFile.write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Writes a message on a line of its own, after the name of the command.
  static func report(_ message: String) { write("validate: \(message)\n") }

  /// Whether standard error is a terminal.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
