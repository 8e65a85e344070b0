/// A name, its prefix and its namespace by their addresses: libxml2 keeps one copy of each while it reads a file.
struct TagName: Hashable {
  private let local: Int
  private let prefix: Int
  private let uri: Int

  /// Takes the addresses.
  init(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>? = nil, _ uri: UnsafePointer<UInt8>? = nil
  ) {
    self.local = Int(bitPattern: local)
    self.prefix = unsafe prefix.map { Int(bitPattern: $0) } ?? 0
    self.uri = unsafe uri.map { Int(bitPattern: $0) } ?? 0
  }

  /// The local name alone: few names of a file differ only in prefix or namespace.
  func hash(into hasher: inout Hasher) { hasher.combine(local) }

  /// Where a table by address looks first. The addresses are libxml2's: a file does not choose them.
  var slot: Int { Int(truncatingIfNeeded: (UInt(bitPattern: local) &* 0x9E37_79B9_7F4A_7C15) >> 33) }
}
