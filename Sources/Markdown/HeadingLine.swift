import Source

/// The line of an ATX heading, `# …` (CommonMark 4.2).
struct HeadingLine {
  /// The level, 1 to 6.
  let level: Int
  /// The range of the text, without the number signs at both ends.
  let content: Range<Int>

  /// Reads the heading at the content of the line; nil when there is none.
  static func scan(_ line: borrowing LineScanner) -> HeadingLine? {
    var start = line.contentStart
    while line.byte(at: start) == .numberSign { start += 1 }
    let level = start - line.contentStart
    guard 1...6 ~= level, start >= line.lineEnd || line.bytes[start].isSpaceOrTab else { return nil }
    while start < line.lineEnd, line.bytes[start].isSpaceOrTab { start += 1 }
    let bytes = line.bytes
    var end = line.lineEnd
    while end > start, bytes[end - 1].isWhitespace { end -= 1 }
    var signs = end
    while signs > start, bytes[signs - 1] == .numberSign { signs -= 1 }
    if signs < end, signs == start || bytes[signs - 1].isSpaceOrTab {
      end = signs
      while end > start, bytes[end - 1].isWhitespace { end -= 1 }
    }
    return HeadingLine(level: level, content: start..<end)
  }
}

/// The line below a setext heading (CommonMark 4.3).
enum HeadingUnderline {
  /// The level it gives the text above it, 1 or 2; nil when the line is none.
  static func level(_ line: borrowing LineScanner) -> Int? {
    let byte = line.contentByte
    guard byte == .equalsSign || byte == .hyphen else { return nil }
    var offset = line.contentStart
    while line.byte(at: offset) == byte { offset += 1 }
    while line.byte(at: offset).isSpaceOrTab { offset += 1 }
    return offset < line.lineEnd ? nil : byte == .equalsSign ? 1 : 2
  }
}
