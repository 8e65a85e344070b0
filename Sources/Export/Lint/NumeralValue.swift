extension Passage {
  /// What figures are worth when they are digits only, at most nine of them; else nil.
  func integer(_ numeral: Numeral) -> Int? {
    guard numeral.kind == .figures, numeral.offsets.count <= 9 else { return nil }
    return Self.integer(bytes[numeral.offsets])
  }

  private static func integer(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard byte.isDigit else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// What figures are worth, the commas between thousands left out; nil for times and anything else that is not one
  /// number.
  func value(_ numeral: Numeral) -> Double? {
    guard numeral.kind == .figures, numeral.offsets.count <= 24 else { return nil }
    var digits: [UInt8] = []
    for byte in bytes[numeral.offsets] where byte != .comma { digits.append(byte) }
    return Double(String(decoding: digits, as: UTF8.self))
  }

  /// The hour and the minute of a time such as 15:40, whether there is such a time or not; nil for other numerals.
  func clock(_ numeral: Numeral) -> (hour: Int, minute: Int)? {
    guard numeral.kind == .figures else { return nil }
    let parts = bytes[numeral.offsets].split(separator: .colon, omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      let hour = Self.integer(parts[0]), let minute = Self.integer(parts[1])
    else { return nil }
    return (hour, minute)
  }

  /// Whether a number is part of a Latin word, a code, an address or a longer figure, as in A4, 7z, v1.2, 24/7.
  func isInWord(_ numeral: Numeral) -> Bool {
    if let left = scalar(before: numeral.start), Self.continuesWord(left) { return true }
    guard let right = scalar(at: numeral.end) else { return false }
    return right.isASCII && (right.isAlphabetic || right == "_")
  }

  /// Whether a character in front of a number makes it part of something longer.
  private static func continuesWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isAlphabetic || scalar.isDigit { return true }
    switch scalar {
    case ".", "-", "/", "_", "=", "#", "@", "&", "+", "\\", "$", "*", "^", "·", "'", "’", "<", ">":
      return true
    default: return false
    }
  }
}
