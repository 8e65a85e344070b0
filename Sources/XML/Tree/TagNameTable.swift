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
