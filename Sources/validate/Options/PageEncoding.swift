import ArgumentParser
import Export

/// What the bytes of pages are in.
enum PageEncoding: String, CaseIterable, ExpressibleByArgument {
  /// UTF-8, and nothing else.
  case utf8 = "utf-8"
  /// UTF-16, with a byte order mark or without.
  case utf16 = "utf-16"
  /// GB 18030, and with it GBK and GB 2312.
  case gb18030
  /// What the bytes of each page tell.
  case auto

  /// Reads what stands on the command line: capitals do not matter, and GBK and GB 2312 are part of GB 18030.
  init?(argument: String) {
    switch argument.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "utf-16", "utf16", "utf-16le", "utf-16be", "unicode": self = .utf16
    case "gb18030", "gbk", "gb2312", "cp936": self = .gb18030
    case "auto": self = .auto
    default: return nil
    }
  }

  /// The bytes in UTF-8, and from which encoding they were converted. What is UTF-8 already, or cannot be converted, comes
  /// back as it is: a page that was written anew by an earlier run must not be read as something else by the next.
  func decoded(_ bytes: [UInt8]) -> (bytes: [UInt8], converted: ForeignEncoding?) {
    guard let encoding = foreign(bytes), let text = TextDecoder.decode(bytes, from: encoding) else {
      return (bytes, nil)
    }
    return (text, encoding)
  }

  private func foreign(_ bytes: [UInt8]) -> ForeignEncoding? {
    guard self != .utf8 else { return nil }
    let told = ForeignEncoding(of: bytes)
    if told == nil || told == .gb18030, (try? SourceText(bytes)) != nil { return nil }
    switch self {
    case .utf8: return nil
    case .auto: return told
    case .utf16: return told == .gb18030 ? nil : told
    // Rare characters do not tell GB 18030 by themselves, but a damaged page in UTF-8 is none.
    case .gb18030: return told ?? (ForeignEncoding.isMostlyUTF8(bytes) ? nil : .gb18030)
    }
  }
}
