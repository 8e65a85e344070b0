import Source

/// What stands around characters and would be read as other Markdown if they were not there.
enum MarkdownSurroundings {
  /// How far back the start of a line is looked for, in bytes.
  private static let longestMarkers = 64

  /// Whether what follows a range would open a list, a heading or the like once the range is gone: nothing but markers
  /// and blanks stands before it on its line.
  static func opensBlock(after range: SourceRange, in bytes: [UInt8]) -> Bool {
    opensLine(range.lowerBound, bytes)
      && (opens(bytes, at: range.upperBound) || followsMarker(range.lowerBound, bytes))
  }

  /// Whether a marker of a heading, a list or a quote stands right before an offset: with a blank after it, it is one.
  private static func followsMarker(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset > 0 && "#>-+*.)".utf8.contains(bytes[offset - 1])
  }

  /// Whether a mark of emphasis stands beside a range: what it does depends on the characters next to it.
  static func touchDelimiter(_ range: SourceRange, in bytes: [UInt8]) -> Bool {
    [range.lowerBound - 1, range.upperBound].contains { offset in
      bytes.indices.contains(offset) && "*_~".utf8.contains(bytes[offset])
    }
  }

  private static func opensLine(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D {
      // Before the byte order mark of a file nothing stands.
      if start == 3, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return true }
      guard offset - start < longestMarkers else { return true }
      guard bytes[start - 1] == 0x09 || " #>-+*.)0123456789".utf8.contains(bytes[start - 1]) else {
        return false
      }
      start -= 1
    }
    return true
  }

  private static func opens(_ bytes: [UInt8], at start: Int) -> Bool {
    var offset = start
    while offset < bytes.count, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
    guard offset < bytes.count else { return false }
    if offset > start { return bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ")") }
    return "#-+*>|`~=<[_: \t".utf8.contains(bytes[offset])
  }
}
