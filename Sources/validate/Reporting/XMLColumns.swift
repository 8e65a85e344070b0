/// Turns columns of an XML file that count bytes into columns that count UTF-16 code units.
struct XMLColumns {
  private let bytes: [UInt8]
  private let lineStarts: [Int]

  /// Takes the bytes of a file. Nothing is known of one that is not UTF-8: its columns count in a copy.
  init(_ bytes: [UInt8]) {
    let isText = (try? UTF8Span(validating: bytes.span)) != nil
    self.bytes = isText ? bytes : []
    var starts = [0]
    for (index, byte) in self.bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    lineStarts = starts
  }

  /// The column, from 1, in UTF-16 code units; nil when there is no such place in the file.
  func columnUTF16(line: Int, column: Int) -> Int? {
    guard lineStarts.indices.contains(line - 1), !bytes.isEmpty else { return nil }
    let start = lineStarts[line - 1]
    guard column >= 1, start + column - 1 <= bytes.count else { return nil }
    // A byte that begins a character counts one, one that begins a character beyond the first plane two.
    return bytes[start..<(start + column - 1)].reduce(1) { count, byte in
      byte & 0xC0 == 0x80 ? count : count + (byte >= 0xF0 ? 2 : 1)
    }
  }
}
