/// The Markdown that came back from the XML, held against the file it was made from.
public struct RoundTripComparison: Sendable, Hashable {
  /// The byte offset, from 0, of the first byte that differs or is there on one side only; nil when all are the same.
  public var firstDifference: Int?

  /// Compares two texts byte for byte.
  public init(source: [UInt8], returned: [UInt8]) {
    let (left, right) = (source.span, returned.span)
    let shorter = min(left.count, right.count)
    var common = 0
    while common + 8 <= shorter, ByteSearch.word(left, at: common) == ByteSearch.word(right, at: common) {
      common += 8
    }
    while common < shorter, left[common] == right[common] { common += 1 }
    firstDifference = common == left.count && common == right.count ? nil : common
  }

  /// Whether every byte came back.
  public var isIdentical: Bool { firstDifference == nil }
}
