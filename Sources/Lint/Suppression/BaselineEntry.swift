/// A fault of a page that the desk has decided to live with: it is known by its rule and its words and not by its
/// line, so that it survives whatever is written above it.
public struct BaselineEntry: Sendable, Hashable {
  /// By what a fault is known.
  public struct Key: Sendable, Hashable {
    /// The identifier of the rule.
    public var rule: String
    /// The letters and figures of the nearest headline before the fault; empty when there is none.
    public var headline: String
    /// The letters and figures around the fault; empty when it has no words.
    public var text: String

    /// Makes a key.
    public init(rule: String, headline: String, text: String) {
      self.rule = rule
      self.headline = headline
      self.text = text
    }
  }

  /// By what the fault is known.
  public var key: Key
  /// How often it occurs; at least 1.
  public var count: Int

  /// Makes an entry.
  public init(_ key: Key, count: Int = 1) {
    self.key = key
    self.count = count
  }

  /// The entries for keys, in the order of rule, headline and text, by their bytes.
  public static func entries(of keys: [Key]) -> [BaselineEntry] {
    var counts: [Key: Int] = [:]
    for key in keys { counts[key, default: 0] += 1 }
    return counts.map { BaselineEntry($0, count: $1) }.sorted { $0.key.isBefore($1.key) }
  }
}

extension BaselineEntry.Key {
  /// Whether the key stands before another one in a baseline.
  fileprivate func isBefore(_ other: BaselineEntry.Key) -> Bool {
    let own = [rule, headline, text]
    let others = [other.rule, other.headline, other.text]
    for (left, right) in zip(own, others) where left != right {
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    return false
  }
}
