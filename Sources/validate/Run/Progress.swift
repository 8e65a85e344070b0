import Export
import Synchronization

/// Shows on standard error how far a long run has come, how fast it is and how long it will take, if that is a terminal.
final class Progress: Sendable {
  private struct State {
    var done = 0
    var shown = ContinuousClock.now
    var isOnScreen = false
  }

  private let total: Int
  private let language: Language
  private let begun = ContinuousClock.now
  private let state = Mutex(State())
  private let isShown: Bool

  /// Prepares for a number of pages or files. Nothing is shown for a handful: they are done before anybody could read it.
  init(total: Int, language: Language) {
    self.total = total
    self.language = language
    isShown = total >= 50 && StandardError.isTerminal
  }

  /// Counts some more as done.
  func advance(by count: Int = 1) {
    state.withLock { state in
      state.done += count
      let now = ContinuousClock.now
      guard isShown, now - state.shown >= .milliseconds(100) else { return }
      state.shown = now
      state.isOnScreen = true
      StandardError.write("\r" + Self.line(state.done, of: total, after: now - begun, language) + "\u{1B}[K")
    }
  }

  /// Clears the line, so that something else can be written; the next count shows it again.
  func finish() {
    state.withLock { state in
      if state.isOnScreen { StandardError.write("\r\u{1B}[K") }
      state.isOnScreen = false
    }
  }

  /// The line: how many are done, how many a second, and the seconds that are left.
  static func line(_ done: Int, of total: Int, after time: Duration, _ language: Language) -> String {
    let seconds = max(time / .seconds(1), 0.001)
    let rate = Double(done) / seconds
    let left = rate > 0 ? Int((Double(max(total - done, 0)) / rate).rounded(.up)) : 0
    let perSecond = Int(rate.rounded())
    return Wording(
      zh: "查了 \(done)/\(total)，每秒 \(perSecond) 个，还要 \(left) 秒",
      en: "\(done) of \(total), \(perSecond) a second, \(left) s left")(language)
  }
}
