import Source

/// The key at the start of a line of front matter, as a person writes it: with a colon of either width, with or without a
/// space after it, in quotation marks or not.
package struct WrittenKey {
  /// The key, without quotation marks.
  let key: String
  /// What separates it from the value: byte offsets of the colon or the equals sign.
  let colon: Range<Int>
  /// Where the value stands, trimmed: byte offsets; empty for none.
  let value: Range<Int>
  /// Whether blanks stand before the key.
  let isIndented: Bool

  /// The longest key, in bytes.
  private static let longest = 60

  /// Reads a line; nil when it opens with no key. With `isTOML` an equals sign separates key and value.
  package init?(_ bytes: [UInt8], _ line: Range<Int>, isTOML: Bool = false) {
    let start = bytes.blanksEnd(line.lowerBound, before: line.upperBound)
    guard start < line.upperBound else { return nil }
    var offset = start
    let quote = bytes[start] == .quotationMark || bytes[start] == .apostrophe ? bytes[start] : nil
    if quote != nil { offset += 1 }
    let from = offset
    while offset < line.upperBound, offset - from <= Self.longest, Self.isOfKey(bytes.scalar(at: offset)) {
      offset += bytes.width(at: offset)
    }
    let name = bytes.trimmed(from..<offset)
    guard !name.isEmpty, bytes[name.lowerBound] != .hyphen else { return nil }
    if let quote {
      guard offset < line.upperBound, bytes[offset] == quote else { return nil }
      offset += 1
    }
    offset = bytes.blanksEnd(offset, before: line.upperBound)
    guard offset < line.upperBound else { return nil }
    let scalar = bytes.scalar(at: offset)
    guard isTOML ? scalar == "=" : scalar == ":" || scalar == "：" else { return nil }
    key = String(decoding: bytes[name], as: UTF8.self)
    colon = offset..<offset + bytes.width(at: offset)
    value = bytes.trimmed(colon.upperBound..<line.upperBound)
    isIndented = start > line.lowerBound
    // What follows a colon without a space is a value only where the key is known: http://… opens with no key.
    if scalar == ":", colon.upperBound < line.upperBound, !bytes[colon.upperBound].isSpaceOrTab, !isKnown {
      return nil
    }
  }

  private static func isOfKey(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || scalar.isAlphabetic || scalar == "_" || scalar == "-" || scalar == " "
      || (0x30...0x39).contains(scalar.value)
  }

  /// The key it stands for, `editors` for a duty; nil when it means nothing to us.
  package var known: String? { MetadataKey.key(for: key) ?? (MetadataKey.isDuty(key) ? "editors" : nil) }

  /// Whether the key means something to us.
  package var isKnown: Bool { known != nil }
}
