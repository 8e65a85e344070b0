import Source

/// Turns bytes of the source into the characters a reader sees.
enum TextDecoder {
  /// The bytes as they stand; the range begins and ends beside ASCII characters or at the ends of the text.
  static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    // A SourceText is valid UTF-8, and cut beside ASCII characters it stays so.
    String(copying: unsafe UTF8Span(unchecked: bytes.span.extracting(range)))
  }

  /// The bytes as they stand, a NUL as U+FFFD.
  static func literal(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    if !bytes[range].contains(0) { return string(bytes, range) }
    var result: [UInt8] = []
    append(bytes, range, to: &result)
    return string(result, 0..<result.count)
  }

  /// Adds the bytes as they stand, a NUL as U+FFFD.
  static func append(_ bytes: [UInt8], _ range: Range<Int>, to result: inout [UInt8]) {
    if !bytes[range].contains(0) { return result.append(contentsOf: bytes[range]) }
    for byte in bytes[range] {
      if byte == 0 { result.append(contentsOf: "\u{FFFD}".utf8) } else { result.append(byte) }
    }
  }

  /// The bytes as they stand, every line end as LF, a NUL as U+FFFD.
  static func lines(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    if !bytes[range].contains(.carriageReturn) { return literal(bytes, range) }
    var result: [UInt8] = []
    for offset in range {
      switch bytes[offset] {
      case .carriageReturn where offset + 1 < range.upperBound && bytes[offset + 1] == .lineFeed: break
      case .carriageReturn: result.append(.lineFeed)
      case 0: result.append(contentsOf: "\u{FFFD}".utf8)
      case let byte: result.append(byte)
      }
    }
    return string(result, 0..<result.count)
  }

  /// The bytes with entities and backslash escapes decoded and line ends as LF, as in link destinations, titles and info strings.
  ///
  /// cmark-gfm decodes all entities first and all escapes after that, so `\&quot;` is a quotation mark.
  static func unescaped(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var needsDecoding = false
    let text = bytes.span
    for offset in range {
      switch text[offset] {
      case .backslash, .ampersand, .carriageReturn, 0: needsDecoding = true
      default: break
      }
    }
    if !needsDecoding { return string(bytes, range) }
    return withoutEscapes(withoutEntities(bytes, range)[...])
  }

  /// The info string of a code fence, decoded; white space that an entity stands for is trimmed too.
  static func info(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var decoded = withoutEntities(bytes, range)[...]
    while decoded.first?.isWhitespace == true { decoded.removeFirst() }
    while decoded.last?.isWhitespace == true { decoded.removeLast() }
    return withoutEscapes(decoded)
  }

  /// The bytes with entities decoded, every line end as LF, a NUL as U+FFFD.
  static func withoutEntities(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte == .ampersand, let entity = Entity.scan(bytes, at: offset, limit: range.upperBound) {
        result.append(contentsOf: entity.characters.utf8)
        offset = entity.end
        continue
      }
      offset += 1
      switch byte {
      case .carriageReturn where offset < range.upperBound && bytes[offset] == .lineFeed: break
      case .carriageReturn: result.append(.lineFeed)
      case 0: result.append(contentsOf: "\u{FFFD}".utf8)
      default: result.append(byte)
      }
    }
    return result
  }

  private static func withoutEscapes(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      if bytes[offset] == .backslash, offset + 1 < bytes.endIndex, bytes[offset + 1].isPunctuation {
        offset += 1
      }
      result.append(bytes[offset])
      offset += 1
    }
    return string(result, 0..<result.count)
  }
}
