/// The overlapping stretches of a text, as numbers: two texts that share nearly all of them are one text, changed here
/// and there. One in eight is kept, the same ones in every text.
struct Shingles {
  /// The length of a stretch, in letters and figures.
  static let width = 8
  /// Texts with fewer kept stretches are too short to be compared by them, as are texts that repeat themselves.
  static let leastCount = 8

  private static let base: UInt64 = 0x5851_F42D_4C95_7F2D
  /// ``base`` to the power of ``width``.
  private static let leaving = (0..<8).reduce(UInt64(1)) { power, _ in power &* 0x5851_F42D_4C95_7F2D }

  /// The last characters that were added, each in the place of its number.
  private var last = InlineArray<8, UInt64>(repeating: 0)
  private var count = 0
  private var value: UInt64 = 0
  private var sample: [UInt64] = []

  /// Adds characters as ``TextFingerprint/read(_:)`` gives them.
  mutating func add(_ characters: Span<UInt32>) {
    let leaving = Self.leaving
    if sample.isEmpty { sample.reserveCapacity(characters.count / 8 + 1) }
    for index in characters.indices {
      let entering = UInt64(characters[index]) &+ 1
      let slot = count % Self.width
      let first = index < Self.width ? last[slot] : UInt64(characters[index - Self.width]) &+ 1
      value = value &* Self.base &+ entering &- first &* leaving
      // Only what the next characters to be added push out.
      if index + Self.width >= characters.count { last[slot] = entering }
      count += 1
      guard count >= Self.width else { continue }
      var mixed = (value ^ value >> 29) &* 0xBF58_476D_1CE4_E5B9
      mixed ^= mixed >> 32
      if mixed & 7 == 0 { sample.append(mixed) }
    }
  }

  /// The kept stretches of the text so far, ascending, each once; then begins a new text.
  mutating func takeSample() -> [UInt64] {
    defer { self = Shingles() }
    var taken: [UInt64] = []
    taken.reserveCapacity(sample.count)
    for number in sample.sorted() where taken.last != number { taken.append(number) }
    return taken
  }
}
