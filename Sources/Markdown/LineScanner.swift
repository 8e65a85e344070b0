import Source

/// Walks over the lines of a text and over the columns of a line, tabs as CommonMark 2.2 says.
struct LineScanner {
  /// The text; every offset counts from its first byte.
  let bytes: [UInt8]
  /// The offset of the next line; the end of the text when there is none.
  private(set) var nextLine: Int
  /// The offset after the current line, line end excluded.
  private(set) var lineEnd: Int
  /// The offset reached in the current line.
  private(set) var offset: Int
  /// The column reached, from 0.
  private(set) var column = 0
  /// How many columns of the tab at ``offset`` are still to come, when a marker took only part of it.
  private(set) var tabRemainder = 0
  /// The offset of the first character from ``offset`` on that is neither a space nor a tab.
  private(set) var contentStart = 0
  /// The number of columns from ``column`` to that character.
  private(set) var indentation = 0

  /// Starts before the line that begins at an offset.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    nextLine = start
    lineEnd = start
    offset = start
  }

  /// Whether nothing but white space is left of the line.
  var isBlank: Bool { contentStart == lineEnd }

  /// The byte of the line at an offset; a line end after the last one.
  func byte(at offset: Int) -> UInt8 { offset < lineEnd ? bytes[offset] : .lineFeed }

  /// The first byte of content.
  var contentByte: UInt8 { byte(at: contentStart) }

  /// Goes to the next line; false when there is none.
  mutating func advanceLine() -> Bool {
    let bytes = bytes
    guard nextLine < bytes.count else { return false }
    offset = nextLine
    column = 0
    tabRemainder = 0
    var end = ByteSearch.lineEnd(bytes, from: offset, limit: bytes.count)
    lineEnd = end
    if end < bytes.count {
      let isPair = bytes[end] == .carriageReturn && end + 1 < bytes.count && bytes[end + 1] == .lineFeed
      end += isPair ? 2 : 1
    }
    nextLine = end
    findContent()
    return true
  }

  /// Takes the byte order mark as layout.
  mutating func skipByteOrderMark(length: Int) {
    offset += length
    findContent()
  }

  /// Goes to the first character of content.
  mutating func advanceToContent() {
    column += indentation
    offset = contentStart
    tabRemainder = 0
    indentation = 0
  }

  /// Goes on by bytes that are neither tabs nor line ends, from the first character of content on.
  mutating func advancePastMarker(length: Int) {
    advanceToContent()
    offset += length
    column += length
    findContent()
  }

  /// Goes on after the `>` of a quote and the column of white space that belongs to it.
  mutating func advancePastQuoteMarker() {
    advancePastMarker(length: 1)
    advanceColumns(1)
  }

  /// Goes on by columns of white space, at most `count`; a tab may be taken in part.
  mutating func advanceColumns(_ count: Int) {
    var left = count
    while left > 0, offset < lineEnd {
      if bytes[offset] == .tab {
        let width = tabRemainder > 0 ? tabRemainder : 4 - column % 4
        let taken = min(width, left)
        column += taken
        left -= taken
        tabRemainder = width - taken
        if tabRemainder == 0 { offset += 1 }
      } else if bytes[offset] == .space {
        offset += 1
        column += 1
        left -= 1
      } else {
        break
      }
    }
    // The content stays where it is: to look for it again would take time in the square of deep indentation.
    indentation -= count - left
  }

  /// The rest of the line as content of a leaf block, white space at its start included.
  var rest: ContentLine {
    ContentLine(
      start: tabRemainder > 0 ? offset + 1 : offset, end: lineEnd, nextLine: nextLine,
      virtualSpaces: tabRemainder)
  }

  /// The rest of the line from the first character of content on.
  var content: ContentLine {
    ContentLine(start: contentStart, end: lineEnd, nextLine: nextLine, virtualSpaces: 0)
  }

  private mutating func findContent() {
    let bytes = bytes
    var index = offset
    var width = 0
    if tabRemainder > 0 {
      width = tabRemainder
      index += 1
    }
    while index < lineEnd {
      if bytes[index] == .space {
        width += 1
      } else if bytes[index] == .tab {
        width += 4 - (column + width) % 4
      } else {
        break
      }
      index += 1
    }
    contentStart = index
    indentation = width
  }
}
