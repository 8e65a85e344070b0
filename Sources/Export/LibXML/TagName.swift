/// A name and its prefix or namespace by their addresses: libxml2 keeps one copy of each while it reads a file.
struct TagName: Hashable {
  private let name: Int
  private let qualifier: Int

  /// Takes the addresses.
  init(_ name: UnsafePointer<UInt8>, _ qualifier: UnsafePointer<UInt8>?) {
    self.name = Int(bitPattern: name)
    self.qualifier = unsafe qualifier.map { Int(bitPattern: $0) } ?? 0
  }
}
