import Export

/// What the bytes of pages are in.
enum PageEncoding: String, CaseIterable {
  /// UTF-8, and nothing else.
  case utf8 = "utf-8"
  /// UTF-16, with a byte order mark or without.
  case utf16 = "utf-16"
  /// GB 18030, and with it GBK and GB 2312.
  case gb18030
  /// What the bytes of each page show.
  case auto

  /// The bytes in UTF-8, and from which encoding they were converted. What is UTF-8 already, or cannot be converted, comes
  /// back as it is: a page that an earlier run has converted must not be read as something else by the next.
  func decoded(_ bytes: [UInt8]) -> (bytes: [UInt8], converted: ForeignEncoding?) {
    guard let encoding = foreign(bytes), let text = TextDecoder.decode(bytes, from: encoding) else {
      return (bytes, nil)
    }
    return (text, encoding)
  }

  private func foreign(_ bytes: [UInt8]) -> ForeignEncoding? {
    guard self != .utf8 else { return nil }
    let detected = ForeignEncoding(of: bytes)
    if detected == nil || detected == .gb18030, (try? SourceText(bytes)) != nil { return nil }
    switch self {
    case .utf8: return nil
    case .auto: return detected
    case .utf16: return detected == .gb18030 ? nil : detected
    // Rare characters alone do not identify GB 18030, but a damaged page in UTF-8 is none.
    case .gb18030: return detected ?? (ForeignEncoding.isMostlyUTF8(bytes) ? nil : .gb18030)
    }
  }
}
