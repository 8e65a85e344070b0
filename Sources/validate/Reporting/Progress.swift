import Synchronization

/// Says on standard error how far a long run has come, if a person is reading along.
final class Progress: Sendable {
  private let total: Int
  private let done = Mutex(0)
  private let isShown: Bool

  /// Prepares for a number of issues or files; a handful is done before anybody could read it.
  init(total: Int) {
    self.total = total
    isShown = total >= 50 && StandardError.isTerminal
  }

  /// Counts one more as done.
  func advance() {
    done.withLock { done in
      done += 1
      if isShown { StandardError.write("\r\(done)/\(total)") }
    }
  }

  /// Wipes the line.
  func finish() {
    if isShown { StandardError.write("\r\u{1B}[K") }
  }
}
