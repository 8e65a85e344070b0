import Source

/// Text that was read as the Windows code page 1252 or as Latin-1 and is not: `Ã©` was é, `â€œ` was “, `æ¸¡å£` was 渡口 in
/// UTF-8, `¶É¿Ú` was 渡口 in GBK.
enum MisreadLatin {
  /// The characters of the code page 1252 at 80 to 9F that are not those of Latin-1.
  private static let special: [UInt32: UInt8] = {
    let characters: [(UInt32, UInt8)] = [
      (0x20AC, 0x80), (0x201A, 0x82), (0x0192, 0x83), (0x201E, 0x84), (0x2026, 0x85), (0x2020, 0x86),
      (0x2021, 0x87),
      (0x02C6, 0x88), (0x2030, 0x89), (0x0160, 0x8A), (0x2039, 0x8B), (0x0152, 0x8C), (0x017D, 0x8E),
      (0x2018, 0x91),
      (0x2019, 0x92), (0x201C, 0x93), (0x201D, 0x94), (0x2022, 0x95), (0x2013, 0x96), (0x2014, 0x97),
      (0x02DC, 0x98),
      (0x2122, 0x99), (0x0161, 0x9A), (0x203A, 0x9B), (0x0153, 0x9C), (0x017E, 0x9E), (0x0178, 0x9F),
    ]
    return Dictionary(uniqueKeysWithValues: characters)
  }()

  /// What was read wrong.
  enum Encoding: Sendable { case utf8, gbk }

  /// The byte that a character stands for in the code page; nil for ASCII and any other character.
  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    (0x80...0xFF).contains(scalar.value) ? UInt8(truncatingIfNeeded: scalar.value) : special[scalar.value]
  }

  /// The misread text at an offset, and what it was; nil when the text there is what it is.
  static func find(in bytes: [UInt8], at start: Int) -> (
    offsets: Range<Int>, text: String, encoding: Encoding
  )? {
    // The first byte of several is À to ÿ in the code page, and written with C3.
    guard bytes[start] == 0xC3 || bytes[start] == 0xC2 else { return nil }
    var written: [UInt8] = []
    var ends: [Int] = []
    var offset = start
    while offset < bytes.count, written.count < 4096 {
      guard bytes[offset] >= 0xC2, let byte = byte(bytes.scalar(at: offset)) else { break }
      offset += bytes.width(at: offset)
      written.append(byte)
      ends.append(offset)
    }
    if let (count, text) = utf8(written, before: start, bytes, ends) {
      return (start..<ends[count - 1], text, .utf8)
    }
    if let text = gbk(written) { return (start..<offset, text, .gbk) }
    return nil
  }

  // MARK: UTF-8

  private static func utf8(
    _ written: [UInt8], before start: Int, _ bytes: [UInt8], _ ends: [Int]
  ) -> (count: Int, text: String)? {
    var place = 0
    var text = String.UnicodeScalarView()
    while place < written.count {
      let width = written.width(at: place)
      guard written[place] >= 0xC2, written[place] < 0xF5, place + width <= written.count,
        written[place + 1..<place + width].allSatisfy({ $0 & 0xC0 == 0x80 })
      else { break }
      let scalar = written.scalar(at: place)
      guard isPlausible(scalar) else { break }
      text.append(scalar)
      place += width
    }
    if text.isEmpty {
      // â€ with its third byte lost.
      return written.starts(with: [0xE2, 0x80]) ? (2, "“") : nil
    }
    // “CAFÉ” ends in two characters that make one, too.
    if text.count == 1, written.count == 2, isMarkOfText(written[1]), start > 0,
      bytes.scalar(at: bytes.start(before: start)).properties.isUppercase
    {
      return nil
    }
    // One of another alphabet may be a coincidence.
    let isKnown = text.contains {
      $0.value < 0x100 || (0x2010...0x2122).contains($0.value) || $0.value == 0xFFFD || $0.value == 0xFEFF
    }
    return text.count >= 2 || isKnown || text.contains(where: \.isHan) ? (place, String(text)) : nil
  }

  /// A quotation mark, a dash or an ellipsis in the code page.
  private static func isMarkOfText(_ byte: UInt8) -> Bool {
    (0x91...0x97).contains(byte) || byte == 0x85 || byte == 0xBB
  }

  private static func isPlausible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0...0x17F, 0x370...0x4FF, 0x2010...0x203F, 0x20AC, 0x2122, 0x3001...0x30FF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0xFEFF, 0xFF01...0xFF5E, 0xFFFD, 0x1F300...0x1FAFF:
      true
    default: false
    }
  }

  // MARK: GBK

  /// The fewest bytes of GBK: no word of any language in Latin letters has so many with marks in a row.
  private static let fewestOfGBK = 6

  /// What bytes of GBK show of themselves; nil when they are none. Only that they are Han is known, not which.
  private static func gbk(_ written: [UInt8]) -> String? {
    guard written.count >= fewestOfGBK, written.count.isMultiple(of: 2) else { return nil }
    for index in stride(from: 0, to: written.count, by: 2) {
      guard (0xB0...0xF7).contains(written[index]) || (0xA1...0xA3).contains(written[index]),
        written[index + 1] >= 0xA1
      else { return nil }
    }
    return ""
  }
}
