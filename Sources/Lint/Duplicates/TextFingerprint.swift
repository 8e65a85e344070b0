/// A number that stands for what a text says: letters and figures count, case, width, marks and spaces do not. Texts
/// that say the same have the same number, on every machine and in every run.
///
/// It has 64 bits: among a million different paragraphs two with one number are to be expected once in 40 million
/// issues.
struct TextFingerprint: Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  /// The number of letters and figures.
  private(set) var count = 0

  /// The number of no characters.
  init() {}

  /// The number of characters as ``read(_:)`` gives them.
  init(_ characters: Span<UInt32>) {
    for index in characters.indices { add(characters[index]) }
  }

  /// Adds a character as ``read(_:)`` gives it.
  mutating func add(_ character: UInt32) {
    value = (value ^ UInt64(character)) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 32
    count += 1
  }

  /// A character as it counts: letters in lower case and half width. Nil for what does not count.
  static func read(_ scalar: Unicode.Scalar) -> UInt32? {
    let value = scalar.value
    switch value {
    case 0x30...0x39, 0x61...0x7A: return value
    case 0x41...0x5A: return value | 0x20
    case 0...0xBF, 0xD7, 0xF7, 0x2000...0x206F, 0x2100...0x214F, 0x2190...0x245F, 0x2500...0x2BFF: return nil
    case 0x3005...0x3007: return value
    case 0x3000...0x303F, 0xFE00...0xFE6F, 0xFEFF: return nil
    case 0xFF01...0xFF5E: return Unicode.Scalar(value - 0xFEE0).flatMap(read)
    case 0xFF5F...0xFFFF, 0xE0000...0xE0FFF: return nil
    default: return value
    }
  }
}
