import Export

/// Turns columns of an XML file that count bytes into columns that count UTF-16 code units.
struct XMLColumns {
  private let bytes: [UInt8]
  /// The line that was asked for last, from 1, and the byte offset, from 0, at which it begins: findings come in the
  /// order of the file.
  private var last = (line: 1, start: 0)

  /// Whether the bytes are UTF-8; if not, columns are known only in the ASCII beginning of a line, which most encodings
  /// share.
  private let isUTF8: Bool

  /// Takes the bytes of a file. No column is known in UTF-16 or in an encoding with shift sequences.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - isRead: Whether the file was read, so that its declared encoding is right.
  init(_ bytes: [UInt8], isRead: Bool) {
    isUTF8 = isRead ? XMLEncoding.isUTF8(declaredIn: bytes) : (try? UTF8Span(validating: bytes.span)) != nil
    self.bytes = isUTF8 || !bytes.contains { $0 == 0 || $0 == 0x1B } ? bytes : []
  }

  /// The column, from 1, in UTF-16 code units; nil when there is no such place in the file.
  mutating func columnUTF16(line: Int, column: Int) -> Int? {
    guard line >= 1, column >= 1, !bytes.isEmpty else { return nil }
    if line < last.line { last = (1, 0) }
    while last.line < line {
      guard let end = bytes[last.start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      last = (last.line + 1, end + 1)
    }
    guard last.start + column - 1 <= bytes.count else { return nil }
    let before = bytes[last.start..<(last.start + column - 1)]
    if !isUTF8 { return before.allSatisfy { $0 < 0x80 } ? column : nil }
    // A byte that begins a character counts one, one that begins a character beyond the first plane two.
    return before.reduce(1) { count, byte in
      byte & 0xC0 == 0x80 ? count : count + (byte >= 0xF0 ? 2 : 1)
    }
  }
}
