import Source

/// The line of a thematic break (CommonMark 4.1).
enum ThematicBreakLine {
  /// Whether the line is one.
  static func matches(_ line: borrowing LineScanner) -> Bool {
    let byte = line.contentByte
    guard byte == .asterisk || byte == .hyphen || byte == .underscore else { return false }
    var count = 0
    var offset = line.contentStart
    while offset < line.lineEnd {
      if line.bytes[offset] == byte {
        count += 1
      } else if !line.bytes[offset].isSpaceOrTab {
        return false
      }
      offset += 1
    }
    return count >= 3
  }
}
