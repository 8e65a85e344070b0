extension [UInt8] {
  /// Appends bytes all at once. `append(contentsOf:)` checks the capacity twice before it copies, which costs time for short pieces.
  @inlinable package mutating func append(copying bytes: UnsafeBufferPointer<UInt8>) {
    append(addingCapacity: bytes.count) { free in
      unsafe free.withUnsafeMutableBufferPointer { memory, count in
        // The memory is as long as the bytes, as was asked for.
        count = unsafe memory.initialize(fromContentsOf: bytes)
      }
    }
  }

  /// Appends bytes all at once.
  @inlinable package mutating func append(copying bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(copying: $0) }
  }

  /// Appends the bytes of a text all at once.
  @inlinable package mutating func append(copying text: String) { append(copying: text.utf8Span.span) }
}
