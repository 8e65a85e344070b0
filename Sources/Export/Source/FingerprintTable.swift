/// A table whose keys are fingerprints: numbers that are mixed already, so that to mix them again would only take time.
struct FingerprintTable<Value> {
  private var entries: [(key: UInt64, value: Value)] = []
  /// Indices in ``entries`` by the key, the next free slot for one that is taken; nil for none.
  private var slots: [Int32?] = []
  /// Keeps a text from being written so that all its fingerprints want one slot.
  private static var seed: UInt64 { FingerprintSeed.value }

  /// Makes an empty table with room for so many keys.
  init(capacity: Int = 0) {
    guard capacity > 0 else { return }
    var count = 16
    while count < 2 * capacity { count *= 2 }
    slots = Array(repeating: nil, count: count)
    entries.reserveCapacity(capacity)
  }

  /// The value of a key; nil when there is none.
  subscript(_ key: UInt64) -> Value? {
    if entries.isEmpty { return nil }
    let slot = slot(of: key)
    return slots[slot].map { entries[Int($0)].value }
  }

  /// Sets the value of a key that has none yet; leaves that of any other.
  mutating func insert(_ value: @autoclosure () -> Value, for key: UInt64) {
    if 2 * entries.count >= slots.count { grow() }
    let slot = slot(of: key)
    guard slots[slot] == nil else { return }
    slots[slot] = Int32(entries.count)
    entries.append((key, value()))
  }

  /// The slot that holds a key, or the free one where it would go.
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: ((key ^ Self.seed) &* 0x9E37_79B9_7F4A_7C15) >> 33) & mask
    while let index = slots[slot], entries[Int(index)].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: nil, count: max(16, 2 * slots.count))
    for (index, entry) in entries.enumerated() { slots[slot(of: entry.key)] = Int32(index) }
  }
}

extension FingerprintTable: Sendable where Value: Sendable {}

/// A number of this run of the program.
private enum FingerprintSeed {
  static let value = UInt64.random(in: 0...UInt64.max)
}
