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

/// Something for each name of a file, found by the addresses of the name: a file has few names and asks for them at
/// every tag.
struct TagNameTable<Value> {
  private var entries: [(name: TagName, value: Value)] = []
  /// Indices in ``entries`` by the hash of the name, the next free slot for one that is taken; nil for none.
  private var slots: [Int32?] = Array(repeating: nil, count: 128)

  /// The value of a name; nil for one that was not inserted.
  subscript(_ name: TagName) -> Value? {
    var slot = name.slot & (slots.count - 1)
    while let index = slots[slot] {
      if entries[Int(index)].name == name { return entries[Int(index)].value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives a value to a name that has none.
  mutating func insert(_ name: TagName, _ value: Value) {
    var slot = name.slot & (slots.count - 1)
    while slots[slot] != nil { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(entries.count)
    entries.append((name, value))
    if 2 * entries.count > slots.count { grow() }
  }

  private mutating func grow() {
    slots = Array(repeating: nil, count: 2 * slots.count)
    for (index, entry) in entries.enumerated() {
      var slot = entry.name.slot & (slots.count - 1)
      while slots[slot] != nil { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }
}
