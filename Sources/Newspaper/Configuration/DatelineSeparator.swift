/// What stands between a dateline such as 本报讯 and the text (DL002).
public enum DatelineSeparator: String, Sendable, Hashable, CaseIterable {
  /// One space, U+0020.
  case space
  /// One space as wide as a character, U+3000.
  case wideSpace = "wide-space"

  /// The character itself.
  public var text: String {
    switch self {
    case .space: " "
    case .wideSpace: "\u{3000}"
    }
  }
}
