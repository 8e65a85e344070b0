import Source

/// The line that opens a fenced code block (CommonMark 4.5).
struct CodeFence {
  /// A backtick or a tilde.
  let byte: UInt8
  /// The number of them.
  let length: Int
  /// The bytes of white space before the fence; its lines lose as many columns of it, as in cmark-gfm.
  let indentation: Int
  /// The range of the info string, white space around it excluded.
  let info: Range<Int>

  /// Reads the fence at the content of the line; nil when there is none.
  static func scan(_ line: borrowing LineScanner) -> CodeFence? {
    let byte = line.contentByte
    guard byte == .backtick || byte == .tilde else { return nil }
    var start = line.contentStart
    while line.byte(at: start) == byte { start += 1 }
    let length = start - line.contentStart
    guard length >= 3 else { return nil }
    var end = line.lineEnd
    if byte == .backtick, line.bytes[start..<end].contains(.backtick) { return nil }
    while start < end, line.bytes[start].isWhitespace { start += 1 }
    while end > start, line.bytes[end - 1].isWhitespace { end -= 1 }
    return CodeFence(
      byte: byte, length: length, indentation: line.contentStart - line.offset, info: start..<end)
  }

  /// Whether the line closes the block.
  func isClosed(by line: borrowing LineScanner) -> Bool {
    guard line.indentation < 4, line.contentByte == byte else { return false }
    var offset = line.contentStart
    while line.byte(at: offset) == byte { offset += 1 }
    guard offset - line.contentStart >= length else { return false }
    while line.byte(at: offset).isSpaceOrTab { offset += 1 }
    return offset >= line.lineEnd
  }
}
