import Source

/// A set of bytes, as `[a-z]` in a pattern means one.
struct ByteSet: Sendable, Hashable {
  private var words = SIMD4<UInt64>()

  /// All bytes but the slash.
  static let notSlash = {
    var set = ByteSet()
    for byte in UInt8.min...UInt8.max where byte != .slash { set.insert(byte) }
    return set
  }()

  /// Whether the set has a byte.
  func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }

  /// Adds a byte.
  mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  /// Reads a set in brackets the way Git does.
  ///
  /// - Returns: The set, and the index after its bracket; nil when there is no such bracket, or a class in it that nobody
  ///   knows: the pattern fits nothing then.
  static func reading(_ text: [UInt8], at start: Int) -> (set: ByteSet, end: Int)? {
    var set = ByteSet()
    var index = start + 1
    let isNegated = index < text.count && (text[index] == .exclamationMark || text[index] == .caret)
    if isNegated { index += 1 }
    let first = index
    // The byte before, from which a range may go; nil where none can.
    var previous: UInt8?
    while true {
      guard index < text.count else { return nil }
      let byte = text[index]
      if byte == .rightBracket, index > first { break }
      if byte == .backslash {
        guard index + 1 < text.count else { return nil }
        set.insert(text[index + 1])
        previous = text[index + 1]
        index += 2
      } else if byte == .hyphen, let lower = previous, index + 1 < text.count,
        text[index + 1] != .rightBracket
      {
        index += text[index + 1] == .backslash ? 2 : 1
        guard index < text.count else { return nil }
        if lower <= text[index] { for byte in lower...text[index] { set.insert(byte) } }
        previous = nil
        index += 1
      } else if byte == .leftBracket, index + 1 < text.count, text[index + 1] == .colon {
        guard let close = text[(index + 2)...].firstIndex(of: .rightBracket) else { return nil }
        if close > index + 2, text[close - 1] == .colon {
          guard set.insert(classNamed: text[(index + 2)..<(close - 1)]) else { return nil }
          previous = nil
          index = close + 1
        } else {
          set.insert(.leftBracket)
          previous = .leftBracket
          index += 1
        }
      } else {
        set.insert(byte)
        previous = byte
        index += 1
      }
    }
    if isNegated { set.words = ~set.words }
    return (set, index + 1)
  }

  /// Adds a class of POSIX; false when there is none of the name. Only ASCII has classes here.
  private mutating func insert(classNamed name: ArraySlice<UInt8>) -> Bool {
    let contains: (UInt8) -> Bool
    switch String(decoding: name, as: UTF8.self) {
    case "alnum": contains = \.isAlphanumeric
    case "alpha": contains = \.isLetter
    case "blank": contains = \.isSpaceOrTab
    case "cntrl": contains = { $0 < 0x20 || $0 == 0x7F }
    case "digit": contains = \.isDigit
    case "graph": contains = { $0 > 0x20 && $0 < 0x7F }
    case "lower": contains = { (0x61...0x7A).contains($0) }
    case "print": contains = { $0 >= 0x20 && $0 < 0x7F }
    case "punct": contains = \.isPunctuation
    case "space": contains = \.isWhitespace
    case "upper": contains = { (0x41...0x5A).contains($0) }
    case "xdigit": contains = { $0.hexadecimalValue != nil }
    default: return false
    }
    for byte in UInt8.min...0x7F where contains(byte) { insert(byte) }
    return true
  }
}
