import Glibc

/// How text is marked for a person at a terminal: colours, and lines folded at its width.
struct TerminalStyle: Equatable {
  /// What a piece of text is.
  enum Mark: String {
    /// The title of something.
    case title = "1"
    /// Something wrong.
    case error = "31;1"
    /// Something to look at.
    case warning = "33"
    /// Something good.
    case success = "32"
    /// Something of less weight.
    case faint = "2"
    /// Something to type.
    case command = "36"
    /// Characters that a change removes, and those that it inserts.
    case removed = "31;7"
    case added = "32;7"
  }

  /// Whether marks are shown.
  var hasColor: Bool
  /// The number of columns; nil when lines are not to be folded.
  var width: Int?
  /// The columns of characters such as “ and ■.
  var ambiguousWidth = AmbiguousWidth.narrow

  /// Whether a person looks at a terminal.
  var isTerminal: Bool { hasColor || width != nil }

  /// No colours, no folding: for files, pipes and tests.
  static let plain = TerminalStyle(hasColor: false, width: nil)

  /// What standard output can show. `NO_COLOR` (no-color.org) switches colours off.
  static var ofStandardOutput: TerminalStyle {
    guard isatty(STDOUT_FILENO) == 1 else { return .plain }
    let hasColor = RunEnvironment.value(of: "NO_COLOR") == nil && RunEnvironment.value(of: "TERM") != "dumb"
    var size = winsize()
    let known = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return TerminalStyle(hasColor: hasColor, width: known ? Int(size.ws_col) : nil)
  }

  /// The text with its mark.
  func callAsFunction(_ mark: Mark, _ text: String) -> String {
    hasColor && !text.isEmpty ? "\u{1B}[\(mark.rawValue)m\(text)\u{1B}[0m" : text
  }
}
