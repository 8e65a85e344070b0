/// A table whose keys are fingerprints: numbers that are mixed already, so that to mix them again would only take time.
package struct FingerprintTable<Value> {
  /// What leads to an entry.
  private struct Slot {
    /// Bits of the mixed key. Where they are others the entry, far away in memory, need not be looked at.
    var tag: UInt32
    /// The index in ``entries``; negative for a free slot.
    var entry: Int32

    static var free: Slot { Slot(tag: 0, entry: -1) }
  }

  private var entries: [(key: UInt64, value: Value)] = []
  /// By the key, the next free one for one that is taken.
  private var slots: [Slot] = []
  /// Keeps a text from being written so that all its fingerprints want one slot.
  private let seed = FingerprintSeed.value

  /// Makes an empty table with room for so many keys.
  package init(capacity: Int = 0) {
    guard capacity > 0 else { return }
    var count = 16
    while count < 2 * capacity { count *= 2 }
    slots = Array(repeating: .free, count: count)
    entries.reserveCapacity(capacity)
  }

  /// The value of a key; nil when there is none.
  package subscript(_ key: UInt64) -> Value? {
    if entries.isEmpty { return nil }
    let entry = slots[place(of: key, mixed(key))].entry
    return entry < 0 ? nil : entries[Int(entry)].value
  }

  /// Sets the value of a key that has none yet; leaves that of any other.
  ///
  /// - Returns: The value that the key had; nil when it has the new one.
  @discardableResult
  package mutating func insert(_ value: @autoclosure () -> Value, for key: UInt64) -> Value? {
    if 2 * entries.count >= slots.count { grow() }
    let mixed = mixed(key)
    let place = place(of: key, mixed)
    let known = slots[place].entry
    guard known < 0 else { return entries[Int(known)].value }
    slots[place] = Slot(tag: UInt32(truncatingIfNeeded: mixed), entry: Int32(entries.count))
    entries.append((key, value()))
    return nil
  }

  private func mixed(_ key: UInt64) -> UInt64 { (key ^ seed) &* 0x9E37_79B9_7F4A_7C15 }

  /// The index of the slot that leads to a key, or of the free one where it would go.
  private func place(of key: UInt64, _ mixed: UInt64) -> Int {
    let mask = slots.count - 1
    let tag = UInt32(truncatingIfNeeded: mixed)
    var place = Int(truncatingIfNeeded: mixed >> 33) & mask
    while slots[place].entry >= 0,
      slots[place].tag != tag || entries[Int(slots[place].entry)].key != key
    {
      place = (place + 1) & mask
    }
    return place
  }

  private mutating func grow() {
    slots = Array(repeating: .free, count: max(16, 2 * slots.count))
    for (index, entry) in entries.enumerated() {
      let mixed = mixed(entry.key)
      slots[place(of: entry.key, mixed)] = Slot(tag: UInt32(truncatingIfNeeded: mixed), entry: Int32(index))
    }
  }
}

extension FingerprintTable: Sendable where Value: Sendable {}

/// A number of this run of the program.
private enum FingerprintSeed {
  static let value = UInt64.random(in: 0...UInt64.max)
}
