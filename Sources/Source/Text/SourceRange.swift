/// A half-open range of UTF-8 byte offsets in a ``SourceText``, counted from 0.
///
/// Eight bytes in size, because every node of the tree carries one.
public struct SourceRange: Sendable, Hashable {
  private let lower: UInt32
  private let upper: UInt32

  /// The offset of the first byte, from 0.
  public var lowerBound: Int { Int(lower) }
  /// The offset after the last byte, from 0.
  public var upperBound: Int { Int(upper) }
  /// The number of bytes.
  public var count: Int { upperBound - lowerBound }
  /// Whether the range holds no byte.
  public var isEmpty: Bool { lower == upper }
  /// The same range as offsets to index a byte array with.
  public var offsets: Range<Int> { lowerBound..<upperBound }

  /// Makes a range of byte offsets, from 0.
  ///
  /// - Precondition: The bounds fit 32 bits, which ``SourceText`` guarantees for every offset in it.
  public init(_ offsets: Range<Int>) {
    lower = UInt32(offsets.lowerBound)
    upper = UInt32(offsets.upperBound)
  }

  /// Makes a range of byte offsets, from 0.
  public init(_ lowerBound: Int, _ upperBound: Int) {
    self.init(lowerBound..<upperBound)
  }

  /// Whether the byte offset lies inside the range.
  public func contains(_ offset: Int) -> Bool { offsets.contains(offset) }

  /// The smallest range that covers both.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
  }
}
