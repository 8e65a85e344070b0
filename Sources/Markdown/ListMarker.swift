import Source

/// The bullet or the number that begins a list item (CommonMark 5.2).
struct ListMarker {
  /// The bullet, or the full stop or parenthesis after the number.
  let delimiter: UInt8
  /// The number; nil for a bullet.
  let start: Int?
  /// The length of the marker in bytes.
  let length: Int

  /// Whether an item with the other marker belongs to the same list.
  func continues(_ other: ListMarker) -> Bool {
    delimiter == other.delimiter && (start == nil) == (other.start == nil)
  }

  /// Reads the marker at the content of the line; nil when there is none.
  ///
  /// A paragraph may be interrupted only by an item with text that, if it is numbered, has the number 1.
  static func scan(_ line: borrowing LineScanner, interruptsParagraph: Bool) -> ListMarker? {
    let first = line.contentStart
    var offset = first
    var number: Int?
    let byte = line.contentByte
    if byte.isDigit {
      var value = 0
      while offset - first < 9, line.byte(at: offset).isDigit {
        value = value * 10 + Int(line.byte(at: offset) - 0x30)
        offset += 1
      }
      number = value
      if interruptsParagraph, value != 1 { return nil }
    } else if byte != .asterisk, byte != .hyphen, byte != .plusSign {
      return nil
    }
    let delimiter = line.byte(at: offset)
    if number != nil, delimiter != .fullStop, delimiter != .rightParenthesis { return nil }
    offset += 1
    guard line.byte(at: offset).isWhitespace else { return nil }
    if interruptsParagraph {
      var content = offset
      while line.byte(at: content).isSpaceOrTab { content += 1 }
      if content >= line.lineEnd { return nil }
    }
    return ListMarker(delimiter: delimiter, start: number, length: offset - first)
  }
}
