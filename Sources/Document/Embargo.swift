/// Until when nothing may be published 禁发.
public enum Embargo: Sendable, Hashable {
  /// Not before a moment.
  case until(Timestamp)
  /// Not before the sender says so 另行通知.
  case untilFurtherNotice
  /// Words that are no time. Nobody knows when it ends, so it has not ended.
  case unreadable(String)

  /// What stands for an embargo without an end.
  public static let openEnd = "until further notice"

  /// Reads a time with its zone, or the words for an embargo without an end; any other text is one that cannot be read.
  public init(_ text: String) {
    switch StatusWord.of(text) {
    case Self.openEnd, "另行通知", "待另行通知", "解禁时间另行通知": self = .untilFurtherNotice
    default: self = Timestamp(text).map { .until($0) } ?? .unreadable(text)
    }
  }

  /// The embargo as front matter says it.
  public var text: String {
    switch self {
    case .until(let moment): moment.iso8601
    case .untilFurtherNotice: Self.openEnd
    case .unreadable(let words): words
    }
  }

  /// Whether nothing may be published at a moment; an embargo that ends at it has passed.
  public func holds(at moment: Timestamp) -> Bool {
    if case .until(let end) = self { return end.secondsSinceYearZero > moment.secondsSinceYearZero }
    return true
  }

  /// The stricter of two: the later moment, before that one without an end, before that one that cannot be read.
  public func stricter(_ other: Embargo) -> Embargo {
    switch (self, other) {
    case (.unreadable, _): self
    case (_, .unreadable): other
    case (.untilFurtherNotice, _): self
    case (_, .untilFurtherNotice): other
    case (.until(let own), .until(let others)):
      own.secondsSinceYearZero >= others.secondsSinceYearZero ? self : other
    }
  }
}
