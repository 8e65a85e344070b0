import Newspaper
import Source

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
    guard numeral.kind == .figures, (4...5).contains(numeral.offsets.count) else { return nil }
    let colon = numeral.end - 3
    guard bytes[colon] == .colon, let hour = Self.integer(bytes[numeral.start..<colon]),
      let minute = Self.integer(bytes[colon + 1..<numeral.end])
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
