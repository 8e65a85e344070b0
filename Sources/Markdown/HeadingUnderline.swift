import Source

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
