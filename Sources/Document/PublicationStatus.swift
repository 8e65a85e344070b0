public import Source

/// Whether a story may be published 发布状态: the three values of the IPTC's vocabulary `pubstatusg2`.
public enum PublicationStatus: String, Sendable, Hashable, CaseIterable, Comparable {
  /// It may be.
  case usable
  /// It may not be for now 缓发.
  case withheld
  /// It may not be, and whoever has it takes it back 撤稿.
  case canceled

  /// Reads the word for a status, in capitals or not, with spaces around it or not; nil for any other word.
  public init?(_ text: String) {
    switch StatusWord.of(text) {
    case "usable", "可用", "可发": self = .usable
    case "withheld", "缓发", "扣发": self = .withheld
    case "canceled", "cancelled", "撤稿", "撤销": self = .canceled
    default: return nil
    }
  }

  /// What it means for a page, in the words of a newsroom.
  public var wording: Wording {
    switch self {
    case .usable: Wording(zh: "可用", en: "usable")
    case .withheld: Wording(zh: "缓发", en: "withheld")
    case .canceled: Wording(zh: "撤稿", en: "canceled")
    }
  }

  /// Orders by strictness: canceled holds over withheld, withheld over usable.
  public static func < (left: PublicationStatus, right: PublicationStatus) -> Bool {
    left.strictness < right.strictness
  }

  private var strictness: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A word by which a sender says a status or a signal.
package enum StatusWord {
  /// The word without the white space around it, its Latin letters small.
  package static func of(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ").lowercased()
  }
}
