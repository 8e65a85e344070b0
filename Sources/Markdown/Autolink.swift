import Source

/// An address in angle brackets (CommonMark 6.6).
struct Autolink {
  let isMail: Bool
  /// The offset after the closing angle bracket.
  let end: Int

  /// Reads the address that begins with the angle bracket at `start`; nil when there is none.
  static func scan(_ bytes: [UInt8], at start: Int, limit: Int) -> Autolink? {
    guard start + 1 < limit, bytes[start + 1].isAlphanumeric || bytes[start + 1].isMailPunctuation
    else { return nil }
    if let end = addressEnd(bytes, start + 1, limit) { return Autolink(isMail: false, end: end) }
    if let end = mailEnd(bytes, start + 1, limit) { return Autolink(isMail: true, end: end) }
    return nil
  }

  private static func addressEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard bytes[start].isLetter else { return nil }
    var offset = start + 1
    while offset < limit, offset - start <= 32, bytes[offset].isSchemeCharacter { offset += 1 }
    guard offset < limit, 2...32 ~= offset - start, bytes[offset] == .colon else { return nil }
    offset += 1
    while offset < limit, bytes[offset] > 0x20 || bytes[offset] == 0, bytes[offset] != .lessThan {
      if bytes[offset] == .greaterThan { return offset + 1 }
      offset += 1
    }
    return nil
  }

  private static func mailEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var offset = start
    while offset < limit, bytes[offset].isAlphanumeric || bytes[offset].isMailPunctuation { offset += 1 }
    guard offset > start, offset < limit, bytes[offset] == .at else { return nil }
    repeat {
      let label = offset + 1
      offset = label
      while offset < limit, bytes[offset].isAlphanumeric || bytes[offset] == .hyphen { offset += 1 }
      guard 1...63 ~= offset - label, bytes[label] != .hyphen, bytes[offset - 1] != .hyphen, offset < limit
      else { return nil }
    } while bytes[offset] == .fullStop
    return bytes[offset] == .greaterThan ? offset + 1 : nil
  }
}

extension UInt8 {
  fileprivate var isSchemeCharacter: Bool {
    isAlphanumeric || self == .plusSign || self == .fullStop || self == .hyphen
  }

  /// Whether this may stand before the `@` of a mail address, letters and digits aside.
  fileprivate var isMailPunctuation: Bool {
    switch self {
    case .fullStop, .exclamationMark, .numberSign, 0x24, 0x25, .ampersand, .apostrophe, .asterisk, .plusSign,
      .slash, .equalsSign, .questionMark, .caret, .underscore, .backtick, 0x7B, .verticalBar, 0x7D, .tilde,
      .hyphen:
      true
    default: false
    }
  }
}
