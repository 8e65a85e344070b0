public import Source

/// Whether a fix may be applied unseen.
public enum FixSafety: String, Sendable, Hashable, CaseIterable, Comparable {
  /// The meaning cannot change; applying it twice is applying it once.
  case safe
  /// Somebody must look at the result.
  case unsafe

  /// The safety in words.
  public var wording: Wording {
    switch self {
    case .safe: Wording(zh: "可自动修改", en: "safe fix")
    case .unsafe: Wording(zh: "可修改，改后须过目", en: "fix that needs an eye")
    }
  }

  /// Orders safe before unsafe: a limit of ``unsafe`` lets both pass.
  public static func < (left: FixSafety, right: FixSafety) -> Bool { left == .safe && right == .unsafe }
}
