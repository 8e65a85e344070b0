import Source

/// The Markdown that came back from the XML, held against the file it was made from.
public struct RoundTripComparison: Sendable, Hashable {
  /// The byte offset, from 0, of the first byte that differs or is there on one side only; nil when all are the same.
  public var firstDifference: Int?

  /// Compares two texts byte for byte.
  public init(source: [UInt8], returned: [UInt8]) {
    let common = ByteSearch.commonLength(source.span, returned.span)
    firstDifference = common == source.count && common == returned.count ? nil : common
  }

  /// Whether every byte came back.
  public var isIdentical: Bool { firstDifference == nil }
}
