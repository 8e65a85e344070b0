public import Source

/// What a sender wants done with a story that went out before, as the IPTC's vocabulary `signal` says it.
public enum EditorialSignal: String, Sendable, Hashable, CaseIterable, Comparable {
  /// It takes the place of the version before 更新.
  case update
  /// It mends a fault of the version before 更正.
  case correction
  /// The story must not be used, and is taken back where it was 撤稿.
  case kill

  /// Reads the word for a signal, in capitals or not, with spaces around it or not; nil for any other word.
  public init?(_ text: String) {
    switch StatusWord.of(text) {
    case "update", "更新": self = .update
    case "correction", "更正": self = .correction
    case "kill", "撤稿": self = .kill
    default: return nil
    }
  }

  /// The signal in the words of a newsroom.
  public var wording: Wording {
    switch self {
    case .update: Wording(zh: "更新", en: "update")
    case .correction: Wording(zh: "更正", en: "correction")
    case .kill: Wording(zh: "撤稿", en: "kill")
    }
  }

  /// Orders by strictness: a kill holds over a correction, a correction over an update.
  public static func < (left: EditorialSignal, right: EditorialSignal) -> Bool {
    left.strictness < right.strictness
  }

  private var strictness: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
