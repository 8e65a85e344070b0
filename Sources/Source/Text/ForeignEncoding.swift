/// An encoding that is not UTF-8, recognized by the bytes of a text.
public enum ForeignEncoding: String, Sendable, Hashable, CaseIterable {
  /// GB 18030, and GBK and GB 2312, of which it is the superset.
  case gb18030
  /// UTF-16, the low byte of each unit first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, the high byte of each unit first.
  case utf16BigEndian = "utf-16be"

  /// The encoding that the bytes of a text are most likely in; nil when it is UTF-8, if with some bytes broken, or
  /// cannot be recognized.
  public init?(of bytes: [UInt8]) {
    if let unicode = Self.utf16(bytes) {
      self = unicode
    } else if Self.isGB18030(bytes) {
      self = .gb18030
    } else {
      return nil
    }
  }

  /// What the file is not, and what it is where that can be recognized.
  package static func name(_ encoding: Self?) -> Wording {
    switch encoding {
    case .gb18030:
      Wording(
        zh: "文件不是 UTF-8 编码，是 GBK（GB 18030）编码", en: "the file is not UTF-8 but GBK (GB 18030)")
    case .utf16LittleEndian, .utf16BigEndian:
      Wording(zh: "文件不是 UTF-8 编码，是 UTF-16 编码", en: "the file is not UTF-8 but UTF-16")
    case nil: Wording(zh: "文件不是 UTF-8 编码", en: "the file is not UTF-8")
    }
  }

  /// What to do about it.
  package static func remedy(_ encoding: Self?) -> Wording {
    let option = encoding == .gb18030 ? "gb18030" : "utf-16"
    guard encoding != nil else {
      return Wording(zh: "用编辑软件另存为 UTF-8", en: "save it as UTF-8 in your editor")
    }
    return Wording(
      zh: "用编辑软件另存为 UTF-8（记事本：另存为，编码选 UTF-8），或加 --encoding \(option)",
      en: "save it as UTF-8 in your editor (Notepad: Save as, Encoding: UTF-8), or add --encoding \(option)")
  }
}

extension ForeignEncoding {
  /// Whether the bytes begin with a byte order mark of UTF-16, and which.
  public static func utf16Mark(_ bytes: [UInt8]) -> Self? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }

  /// Whether the bytes are UTF-16 with a mark or, without one, with units nearly all of which are plain text. Text has
  /// spaces or line ends, and those have a NUL in UTF-16.
  package static func utf16(_ bytes: [UInt8]) -> Self? {
    if let mark = utf16Mark(bytes) { return mark }
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2),
      ByteSearch.offset(of: 0, in: bytes.span, from: 0) < bytes.count
    else { return nil }
    var plain = (little: 0, big: 0)
    for index in stride(from: 0, to: bytes.count, by: 2) {
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      if isPlain(second << 8 | first) { plain.little += 1 }
      if isPlain(first << 8 | second) { plain.big += 1 }
    }
    let units = bytes.count / 2
    guard max(plain.little, plain.big) * 10 >= units * 9, plain.little != plain.big else { return nil }
    return plain.little > plain.big ? .utf16LittleEndian : .utf16BigEndian
  }

  /// Whether a unit of UTF-16 is what text is mostly made of: ASCII, Latin letters, Han characters, rare ones
  /// in two units included, and the marks of both.
  private static func isPlain(_ unit: UInt32) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x17F, 0x2010...0x2040, 0x3000...0x303F, 0x3400...0x9FFF,
      0xD83C...0xDFFF, 0xFF00...0xFFEF:
      true
    default: false
    }
  }

  /// Whether the bytes are pairs of GB 18030, most of them common characters or marks, and not mostly UTF-8.
  ///
  /// A character of UTF-8 that is cut short leaves bytes that pass for pairs; the whole characters around it show what
  /// the text is.
  static func isGB18030(_ bytes: [UInt8]) -> Bool {
    var (pairs, common, late, faults) = (0, 0, 0, 0)
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      guard lead >= 0x80 else {
        index += 1
        continue
      }
      // The last character of a file may be cut.
      guard index + 1 < bytes.count else { break }
      let trail = bytes[index + 1]
      switch (lead, trail) {
      case (0x81...0xFE, 0x40...0x7E), (0x81...0xFE, 0x80...0xFE):
        pairs += 1
        // The marks of rows 1 to 3, and the first 3,755 characters, those that are used most.
        if trail >= 0xA1, (0xA1...0xA3).contains(lead) || (0xB0...0xD7).contains(lead) { common += 1 }
        if trail >= 0xA1, (0xC9...0xD7).contains(lead) { late += 1 }
        index += 2
      case (0x81...0xFE, 0x30...0x39)
      where index + 3 < bytes.count && (0x81...0xFE).contains(bytes[index + 2])
        && (0x30...0x39).contains(bytes[index + 3]):
        index += 4
      default:
        faults += 1
        index += 1
      }
    }
    guard pairs > 0, faults * 20 <= pairs, common * 10 >= pairs * 7 else { return false }
    // Nearly half of all characters of a Chinese text stand in rows C9 to D7; in Korean, whose pairs look the same
    // otherwise, none do.
    guard pairs < 12 || late * 10 >= pairs else { return false }
    return !isMostlyUTF8(bytes)
  }

  /// Whether bytes that are not all UTF-8 hold more whole characters of it than broken ones, or as many.
  public static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    let (whole, broken) = charactersOfUTF8(bytes)
    return whole >= broken
  }

  /// How many characters of three or four bytes the bytes hold whole in UTF-8, and how many broken ones. Those of two
  /// bytes are not counted: pairs of GBK look like them too often.
  private static func charactersOfUTF8(_ bytes: [UInt8]) -> (whole: Int, broken: Int) {
    var (whole, broken) = (0, 0)
    var index = 0
    while index < bytes.count {
      let length =
        switch bytes[index] {
        case 0..<0x80: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
      var end = index + 1
      while end < bytes.count, end < index + length, (0x80...0xBF).contains(bytes[end]) { end += 1 }
      if end - index == length {
        if length > 2 { whole += 1 }
      } else {
        broken += 1
      }
      index = end
    }
    return (whole, broken)
  }
}
