/// Sixteen bytes of a text, looked at at once.
///
/// A question answers with places: for each of the sixteen bytes whether it is what was asked for. Places of several
/// questions are joined with `.|` and `.&` before one of them is looked for.
@usableFromInline package struct ByteBlock {
  /// For each byte of a block, whether it is what was asked for.
  @usableFromInline package typealias Places = SIMDMask<SIMD16<Int8>>

  /// The number of bytes of a block.
  @inlinable package static var count: Int { 16 }

  @usableFromInline let bytes: SIMD16<UInt8>

  /// The bytes of a text from an offset on.
  @inlinable package init(_ text: Span<UInt8>, at offset: Int) {
    precondition(offset >= 0 && offset &+ Self.count <= text.count)
    // Any sixteen bytes are a block, and the precondition keeps the load inside of the text.
    bytes = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// Where a byte stands.
  @inlinable package func places(of byte: UInt8) -> Places { bytes .== SIMD16(repeating: byte) }

  /// Where a byte less than a number stands.
  @inlinable package func places(below limit: UInt8) -> Places { bytes .< SIMD16(repeating: limit) }

  /// Where one of some bytes that follow each other stands.
  @inlinable package func places(in range: ClosedRange<UInt8>) -> Places {
    let distance = bytes &- SIMD16(repeating: range.lowerBound)
    return distance .<= SIMD16(repeating: range.upperBound - range.lowerBound)
  }

  /// Where the bytes of two blocks differ.
  @inlinable package func places(unlike other: ByteBlock) -> Places { bytes .!= other.bytes }

  /// Whether there is one of the places. Faster than `any(_:)` of the standard library, which looks for the least of them.
  @inlinable package static func holds(_ places: Places) -> Bool {
    let (low, high) = words(places)
    return low | high != 0
  }

  /// The index in its block, from 0, of the first of the places; nil when there is none.
  @inlinable package static func first(of places: Places) -> Int? {
    let (low, high) = words(places)
    if low | high == 0 { return nil }
    return (low != 0 ? low.trailingZeroBitCount : 64 + high.trailingZeroBitCount) / 8
  }

  /// The places as two numbers, the first one lowest: each is a byte of ones, and what is none a byte of zeros.
  @inlinable static func words(_ places: Places) -> (low: UInt64, high: UInt64) {
    // As long as each other, and every sixteen bytes are two numbers.
    let words = unsafe unsafeBitCast(places, to: SIMD2<UInt64>.self)
    return (UInt64(littleEndian: words.x), UInt64(littleEndian: words.y))
  }
}
