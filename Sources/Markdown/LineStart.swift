import Source

/// Finds what would be read as the beginning of a block although it is text of a paragraph.
struct LineStart {
  /// What keeps a line from being read as a block.
  enum Remedy: Equatable {
    /// Nothing is needed.
    case none
    /// A backslash before the byte at this offset.
    case escape(Int)
    /// A character reference for the character at this offset: the byte order mark, which opens a file.
    case reference(Int)
  }

  /// The text, lines separated by LF.
  let bytes: [UInt8]
  /// The bullet that stands before the first line; nil when none does.
  let bullet: UInt8?

  /// What the line that begins at an offset needs.
  func remedy(at start: Int) -> Remedy {
    guard start < bytes.count, bytes[start].mayBeginBlock else { return .none }
    let isFirst = start == 0
    if bytes[start] == 0xEF {
      return isFirst && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? .reference(start) : .none
    }
    var line = LineScanner(bytes, from: start)
    guard line.advanceLine() else { return .none }
    if let marker = ListMarker.scan(line, interruptsParagraph: !isFirst) {
      return .escape(start + marker.length - 1)
    }
    if line.contentByte == .greaterThan || HeadingLine.scan(line) != nil || CodeFence.scan(line) != nil
      || ThematicBreakLine.matches(line) || beginsHTML(line, isFirst: isFirst)
      || (isFirst ? isReadWithMarker(line) || beginsDefinition : isUnderline(line, of: start))
    {
      return .escape(start)
    }
    return .none
  }

  /// The offsets at which lines begin.
  var lineStarts: some Sequence<Int> {
    sequence(first: 0) { [bytes] start in
      let end =
        start < bytes.count ? ByteSearch.offset(of: .lineFeed, in: bytes.span, from: start) : bytes.count
      return end < bytes.count ? end + 1 : nil
    }
  }

  private func beginsHTML(_ line: borrowing LineScanner, isFirst: Bool) -> Bool {
    HTMLBlockStart.scan(line, interruptsParagraph: !isFirst) != nil
  }

  /// Whether the first line, with the bullet before it, is a thematic break: `- --`.
  private func isReadWithMarker(_ line: borrowing LineScanner) -> Bool {
    guard let bullet, line.contentByte == bullet else { return false }
    return bytes[line.contentStart..<line.lineEnd].allSatisfy { $0 == bullet || $0.isSpaceOrTab }
  }

  private var beginsDefinition: Bool {
    guard bytes[0] == .leftBracket else { return false }
    return LinkDefinitionScanner.scan(LeafText(source: bytes, 0..<bytes.count), at: 0) != nil
  }

  /// Whether the line makes a heading or the head row of a table of the line above it.
  private func isUnderline(_ line: borrowing LineScanner, of start: Int) -> Bool {
    if HeadingUnderline.level(line) != nil { return true }
    guard let alignments = TableRow.alignments(bytes, start..<line.lineEnd) else { return false }
    let previousStart = bytes[..<(start - 1)].lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    return TableRow.cells(bytes, previousStart..<start - 1).count == alignments.count
  }
}

extension UInt8 {
  /// Whether a block other than a paragraph may begin with this byte, or a byte order mark.
  fileprivate var mayBeginBlock: Bool {
    switch self {
    case .numberSign, .greaterThan, .backtick, .tilde, .lessThan, .asterisk, .plusSign, .hyphen, .underscore,
      .equalsSign, .verticalBar, .colon, .leftBracket, 0xEF:
      true
    default: isDigit
    }
  }
}
