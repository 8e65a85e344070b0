/// Says on standard error how far a long run has come, if a person is reading along.
final class Progress {
  private let total: Int
  private var done = 0
  private let isShown: Bool

  /// Prepares for a number of pages; a handful is done before anybody could read it.
  init(total: Int) {
    self.total = total
    isShown = total >= 50 && StandardError.isTerminal
  }

  /// Counts pages as done.
  func advance(by pages: Int) {
    done += pages
    if isShown { StandardError.write("\r\(done)/\(total)") }
  }

  /// Wipes the line.
  func finish() {
    if isShown { StandardError.write("\r\u{1B}[K") }
  }
}
