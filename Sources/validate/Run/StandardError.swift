import Export
import Glibc

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
