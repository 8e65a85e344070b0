/// How grave a finding is.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Worth knowing; nothing need be done 提示.
  case info
  /// Probably a fault 警告.
  case warning
  /// A fault that must not be printed 错误.
  case error

  /// The severity in words.
  public var wording: Wording {
    switch self {
    case .info: Wording(zh: "提示", en: "info")
    case .warning: Wording(zh: "警告", en: "warning")
    case .error: Wording(zh: "错误", en: "error")
    }
  }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// Orders severities from info to error.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
