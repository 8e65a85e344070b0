import Source

/// Text in UTF-8 that was read as GBK: 渡口 becomes 娓″彛.
enum MisreadGBK {
  /// For each code point of the basic plane the bytes that GBK writes it with, if they may stand in UTF-8; else 0.
  static let codes: [UInt16] = {
    var codes = [UInt16](repeating: 0, count: 0x1_0000)
    let bytes: [UInt16] = Array(0x80...0xBF) + Array(0xE2...0xEF)
    for (row, lead) in zip(rows, bytes.dropFirst()) {
      for (scalar, trail) in zip(row.unicodeScalars, bytes)
      where scalar != "\u{3000}" && scalar.value < 0x1_0000 {
        codes[Int(scalar.value)] = lead << 8 | trail
      }
    }
    return codes
  }()

  /// The fewest characters that the bytes have to make.
  private static let fewest = 2

  /// Whether misread text may begin with a character: the bytes of one character of three begin in the first or in the second
  /// byte of a pair. `codes` are ``codes``, which whoever asks often has at hand.
  static func mayBegin(with scalar: Unicode.Scalar, _ codes: [UInt16] = codes) -> Bool {
    guard scalar.value < 0x1_0000 else { return false }
    let code = codes[Int(scalar.value)]
    return isLead(code & 0xFF) || isLead(code >> 8) && isTrail(code & 0xFF)
  }

  /// The misread text at an offset, and what it was; nil when the text there is what it is.
  static func find(in bytes: [UInt8], at start: Int) -> (offsets: Range<Int>, text: String)? {
    guard bytes[start] >= 0xC2, mayBegin(with: bytes.scalar(at: start)) else { return nil }
    let first = code(in: bytes, at: start)
    let next = start + bytes.width(at: start)
    guard next < bytes.count, isTrail(code(in: bytes, at: next) >> 8) else { return nil }
    var written: [UInt8] = []
    var ends: [Int] = []
    var offset = start
    while offset < bytes.count, written.count < 4096 {
      let code = code(in: bytes, at: offset)
      guard code != 0 else { break }
      offset += bytes.width(at: offset)
      written += [UInt8(truncatingIfNeeded: code >> 8), UInt8(truncatingIfNeeded: code)]
      ends.append(offset)
    }
    var place = isLead(first >> 8) && isTrail(first & 0xFF) ? 0 : 1
    var text = String.UnicodeScalarView()
    while place + 2 < written.count, isLead(UInt16(written[place])), isTrail(UInt16(written[place + 1])),
      isTrail(UInt16(written[place + 2]))
    {
      let scalar = written.scalar(at: place)
      guard isOfChineseText(scalar) else { break }
      text.append(scalar)
      place += 3
    }
    guard text.count >= fewest else { return nil }
    return (start..<ends[(place - 1) / 2], String(text))
  }

  private static func code(in bytes: [UInt8], at offset: Int) -> UInt16 {
    guard bytes[offset] >= 0xC2 else { return 0 }
    let value = bytes.scalar(at: offset).value
    return value < 0x1_0000 ? codes[Int(value)] : 0
  }

  private static func isLead(_ byte: UInt16) -> Bool { (0xE2...0xEF).contains(byte) }
  private static func isTrail(_ byte: UInt16) -> Bool { (0x80...0xBF).contains(byte) }

  /// Characters of a Chinese text, and the one that stands for what was lost before: 锟斤拷.
  private static func isOfChineseText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2010...0x203F, 0x3001...0x303F, 0x4E00...0x9FFF, 0xFF01...0xFF5E, 0xFFFD: true
    default: false
    }
  }
}
