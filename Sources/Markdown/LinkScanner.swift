import Source

/// Reads the parts of a link: destination, title, label (CommonMark 4.7 and 6.3).
///
/// Every function takes the offset to start at and the offset the bytes are read up to, and gives the offset
/// after what it read, or nil.
enum LinkScanner {
  /// A destination: its range, without angle brackets and the white space in them, and the offset after it.
  struct Destination {
    let content: Range<Int>
    let end: Int
  }

  /// How deep parentheses may nest in a destination.
  private static let parenthesisDepth = 32

  /// The offset after the white space at an offset.
  static func skipSeparators(_ bytes: [UInt8], at start: Int, limit: Int) -> Int {
    var offset = start
    while offset < limit, bytes[offset].isSeparator { offset += 1 }
    return offset
  }

  /// Reads a link destination.
  static func destination(_ bytes: [UInt8], at start: Int, limit: Int) -> Destination? {
    if start < limit, bytes[start] == .lessThan {
      return bracketed(bytes, at: start, limit: limit)
    }
    var offset = start
    var depth = 0
    scan: while offset < limit {
      let byte = bytes[offset]
      switch byte {
      case .backslash where offset + 1 < limit && bytes[offset + 1].isPunctuation:
        offset += 2
      case .leftParenthesis:
        depth += 1
        if depth > parenthesisDepth { return nil }
        offset += 1
      case .rightParenthesis:
        if depth == 0 { break scan }
        depth -= 1
        offset += 1
      default:
        if byte.isWhitespace { break scan }
        offset += 1
      }
    }
    if offset == start, offset >= limit || bytes[offset].isWhitespace { return nil }
    return Destination(content: start..<offset, end: offset)
  }

  private static func bracketed(_ bytes: [UInt8], at start: Int, limit: Int) -> Destination? {
    var offset = start + 1
    while offset < limit {
      switch bytes[offset] {
      case .greaterThan:
        var first = start + 1
        var end = offset
        while first < end, bytes[first].isWhitespace { first += 1 }
        while end > first, bytes[end - 1].isWhitespace { end -= 1 }
        return Destination(content: first..<end, end: offset + 1)
      case .backslash: offset += 2
      case .lineFeed, .carriageReturn, .lessThan: return nil
      default: offset += 1
      }
    }
    return nil
  }

  /// Reads a link title with its quotation marks or parentheses; gives the offset after it.
  static func titleEnd(_ bytes: [UInt8], at start: Int, limit: Int) -> Int? {
    guard start < limit else { return nil }
    let opening = bytes[start]
    let closing: UInt8
    switch opening {
    case .quotationMark, .apostrophe: closing = opening
    case .leftParenthesis: closing = .rightParenthesis
    default: return nil
    }
    // A mark after a backslash may stand inside; it closes the title only when no later mark does.
    var end: Int?
    var offset = start + 1
    while offset < limit {
      let byte = bytes[offset]
      if byte == closing || byte == opening {
        let isEscaped = offset - 1 > start && bytes[offset - 1] == .backslash
        if byte == closing { end = offset + 1 }
        if !isEscaped { return end }
      }
      offset += 1
    }
    return end
  }

  /// Reads a link label with its brackets; gives the range between them, which may be empty.
  static func label(_ bytes: [UInt8], at start: Int, limit: Int) -> Range<Int>? {
    guard start < limit, bytes[start] == .leftBracket else { return nil }
    var offset = start + 1
    while offset < limit {
      switch bytes[offset] {
      case .rightBracket:
        return start + 1..<offset
      case .leftBracket:
        return nil
      case .backslash where offset + 1 < limit && bytes[offset + 1].isPunctuation:
        offset += 2
      default:
        offset += 1
      }
      if offset - start - 1 > LinkLabel.maximumByteCount { return nil }
    }
    return nil
  }
}
