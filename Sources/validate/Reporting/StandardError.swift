import Glibc

/// Standard error: progress and faults of the run.
enum StandardError {
  /// Writes a text. If standard error is closed there is nobody left to tell.
  static func write(_ text: String) {
    try? FileWriter.append(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Whether a person is reading along.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
