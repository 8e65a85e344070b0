/// A half-open range of UTF-8 byte offsets in a ``SourceText``, counted from 0.
///
/// Eight bytes in size, because every node of the tree carries one.
public struct SourceRange: Sendable, Hashable {
  @usableFromInline let lower: UInt32
  @usableFromInline let upper: UInt32

  /// The offset of the first byte, from 0.
  @inlinable public var lowerBound: Int { Int(lower) }
  /// The offset after the last byte, from 0.
  @inlinable public var upperBound: Int { Int(upper) }
  /// The number of bytes.
  @inlinable public var count: Int { upperBound - lowerBound }
  /// Whether the range holds no byte.
  @inlinable public var isEmpty: Bool { lower == upper }
  /// The same range as offsets to index a byte array with.
  @inlinable public var offsets: Range<Int> { lowerBound..<upperBound }

  /// Makes a range of byte offsets, from 0.
  ///
  /// - Precondition: The bounds fit 32 bits, which ``SourceText`` guarantees for every offset in it.
  @inlinable public init(_ offsets: Range<Int>) {
    lower = UInt32(offsets.lowerBound)
    upper = UInt32(offsets.upperBound)
  }

  /// Makes a range of byte offsets, from 0.
  @inlinable public init(_ lowerBound: Int, _ upperBound: Int) {
    self.init(lowerBound..<upperBound)
  }

  /// Whether the byte offset lies inside the range.
  @inlinable public func contains(_ offset: Int) -> Bool { offsets.contains(offset) }

  /// The smallest range that covers both.
  @inlinable public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
  }
}
