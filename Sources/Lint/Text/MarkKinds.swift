/// Which marks of punctuation a text holds, as far as 64 bits can tell: a bit stands for every mark of its number, so a
/// mark that is not there may seem to be, and never the other way round. Most texts lack most marks, and a rule that looks
/// for one need not go through the others.
struct MarkKinds: Sendable {
  private var bits: UInt64 = 0

  /// No mark.
  init() {}

  /// The marks of a literal.
  init(_ marks: String) {
    for mark in marks.unicodeScalars { insert(mark) }
  }

  /// Adds a mark.
  mutating func insert(_ mark: Unicode.Scalar) { bits |= Self.bit(mark) }

  /// Adds the marks of another text.
  mutating func formUnion(_ other: MarkKinds) { bits |= other.bits }

  /// Whether a mark may be among them.
  func mayHold(_ mark: Unicode.Scalar) -> Bool { bits & Self.bit(mark) != 0 }

  /// Whether one of some marks may be among them.
  func mayHold(anyOf marks: MarkKinds) -> Bool { bits & marks.bits != 0 }

  /// The multiplier was searched for: of the marks that rules ask for, each has a bit of its own but U+22C5, which is rare and
  /// shares that of 》.
  private static func bit(_ mark: Unicode.Scalar) -> UInt64 {
    1 << UInt64((mark.value &* 0x5872_9B6D) >> 26)
  }
}
