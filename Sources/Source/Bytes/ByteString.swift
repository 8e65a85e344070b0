/// Bytes as the key of a table: equal only where they are the same bytes, and hashed all at once.
package struct ByteString: Hashable {
  private let bytes: [UInt8]

  /// Takes the bytes of a text.
  package init(_ text: String) { bytes = Array(text.utf8) }

  /// Takes the bytes of texts one after the other.
  package init(_ texts: String...) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count })
    for text in texts { bytes.append(copying: text) }
    self.bytes = bytes
  }

  package func hash(into hasher: inout Hasher) {
    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }
}
