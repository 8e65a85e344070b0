import Document

/// What a hint remembers of a part by which it is known again after an edit: two characters made of its content.
///
/// Different parts may share a mark, one pair in 4,096. It says nothing of what stands in the part.
struct PartMark: Hashable {
  /// The number, below 4,096.
  let number: UInt16

  /// The mark of a block.
  init(_ block: Block) {
    // FNV-1a; the upper bits go into the lower ones, which depend on the last bytes only.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in StructureBytes.of([block]) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 32
    number = UInt16(truncatingIfNeeded: (hash ^ hash >> 12) & 0xFFF)
  }

  /// Reads two characters; nil when they are no mark.
  private init?(_ first: UInt8, _ second: UInt8) {
    guard let high = Self.digits.firstIndex(of: first), let low = Self.digits.firstIndex(of: second) else {
      return nil
    }
    number = UInt16(high << 6 | low)
  }

  /// The 64 characters in which marks are written, each worth its index.
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// Reads marks that follow each other; nil when the text is something else.
  static func read(_ text: Substring) -> [PartMark]? {
    let bytes = Array(text.utf8)
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var marks: [PartMark] = []
    for index in stride(from: 0, to: bytes.count, by: 2) {
      guard let mark = PartMark(bytes[index], bytes[index + 1]) else { return nil }
      marks.append(mark)
    }
    return marks
  }

  /// Marks in a row as written.
  static func text(_ marks: [PartMark]) -> String {
    String(
      decoding: marks.flatMap { [digits[Int($0.number >> 6)], digits[Int($0.number & 0x3F)]] }, as: UTF8.self)
  }
}
