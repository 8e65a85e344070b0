import Source

extension TOMLReader {
  /// A string in quotation marks or apostrophes; three of them make one of several lines.
  mutating func string(quote: UInt8, mayBeLong: Bool) throws(TOMLFault) -> String {
    let start = line
    offset += 1
    var isLong = false
    if byte == quote, mayBeLong, offset + 1 < text.count, text[offset + 1] == quote {
      isLong = true
      offset += 2
      // A line end right after the marks is no part of the string.
      if byte == .carriageReturn { _ = next() }
      if byte == .lineFeed { _ = next() }
    } else if take(quote) {
      return ""
    }
    var bytes: [UInt8] = []
    while let byte {
      if byte == quote, !isLong || closesLong(quote) {
        offset += isLong ? 3 : 1
        // Up to two marks may stand right before the closing ones.
        for _ in 0..<2 where isLong && self.byte == quote {
          bytes.append(quote)
          offset += 1
        }
        return String(decoding: bytes, as: UTF8.self)
      }
      if byte == .backslash, quote == .quotationMark {
        try appendEscape(to: &bytes, isLong: isLong)
      } else if byte.isLineEnd, !isLong {
        break
      } else {
        bytes.append(byte)
        _ = next()
      }
    }
    throw TOMLFault(line: start, reason: .openString)
  }

  private func closesLong(_ quote: UInt8) -> Bool {
    offset + 2 < text.count && text[offset + 1] == quote && text[offset + 2] == quote
  }

  private mutating func appendEscape(to bytes: inout [UInt8], isLong: Bool) throws(TOMLFault) {
    offset += 1
    guard let mark = next() else { throw fault(.openString) }
    switch mark {
    case 0x62: bytes.append(0x08)
    case 0x74: bytes.append(.tab)
    case 0x6E: bytes.append(.lineFeed)
    case 0x66: bytes.append(0x0C)
    case 0x72: bytes.append(.carriageReturn)
    case .quotationMark, .backslash: bytes.append(mark)
    case 0x75: try appendScalar(digits: 4, to: &bytes)
    case 0x55: try appendScalar(digits: 8, to: &bytes)
    case _ where isLong && mark.isWhitespace:
      while byte?.isWhitespace ?? false { _ = next() }
    default: throw fault(.escape)
    }
  }

  private mutating func appendScalar(digits: Int, to bytes: inout [UInt8]) throws(TOMLFault) {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = next()?.hexadecimalValue else { throw fault(.escape) }
      value = value << 4 | digit
    }
    guard let scalar = Unicode.Scalar(value) else { throw fault(.escape) }
    bytes += UTF8.encode(scalar).map { Array($0) } ?? []
  }
}

extension Wording {
  fileprivate static let openString = Wording(zh: "引号没有配对", en: "a quotation mark is not closed")
  fileprivate static let escape = Wording(
    zh: "反斜杠后面的写法不对；要写反斜杠本身就写两个", en: "the backslash stands for nothing; write two to have one")
}
