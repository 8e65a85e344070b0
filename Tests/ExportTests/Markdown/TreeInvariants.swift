import Export

/// What holds for the ranges of every parsed tree.
struct TreeInvariants {
  private let source: SourceText
  private var violations: [String] = []

  /// What does not hold for a document, in words; empty when all is well.
  static func violations(of document: MarkdownDocument, from start: Int = 0) -> [String] {
    var invariants = TreeInvariants(source: document.source)
    invariants.checkTopLevel(document, from: start)
    return invariants.violations
  }

  private init(source: SourceText) { self.source = source }

  private mutating func expect(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { violations.append(message()) }
  }

  /// Top-level ranges are ordered and disjoint; only white space and a byte order mark stand between them.
  private mutating func checkTopLevel(_ document: MarkdownDocument, from start: Int) {
    var end = start
    if start == 0 { end = source.byteOrderMarkLength }
    for block in document.blocks {
      guard let range = block.range else { return expect(false, "block without range") }
      expect(range.lowerBound >= end, "block at \(range) begins before \(end)")
      expectWhiteSpace(end, range.lowerBound)
      end = range.upperBound
      check(block)
    }
    expectWhiteSpace(end, source.bytes.count)
  }

  private mutating func expectWhiteSpace(_ start: Int, _ end: Int) {
    guard start <= end else { return }
    let isWhite = source.bytes[start..<end].allSatisfy { byte in [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
    expect(isWhite, "\(start)..<\(end) is no white space")
  }

  private mutating func check(_ blocks: [Block], in parent: SourceRange) {
    var end = parent.lowerBound
    for block in blocks {
      guard let range = block.range else { return expect(false, "block without range") }
      expect(range.lowerBound >= end, "block at \(range) begins before \(end)")
      expect(range.upperBound <= parent.upperBound, "block at \(range) ends after \(parent)")
      end = range.upperBound
      check(block)
    }
  }

  private mutating func check(_ block: Block) {
    guard let range = block.range else { return }
    expect(range.upperBound <= source.bytes.count, "\(range) is outside of the source")
    let isLineEnd = { [bytes = source.bytes] (offset: Int) in
      offset == bytes.count || bytes[offset] == 0x0A || bytes[offset] == 0x0D
    }
    expect(isLineEnd(range.upperBound), "block at \(range) does not end with a line")
    switch block {
    case .paragraph(let paragraph):
      checkTiling(paragraph.content, range.lowerBound, isTrimmed: range.upperBound)
      check(paragraph.content, in: range)
    case .heading(let heading):
      check(heading.content, in: range)
      checkTiling(heading.content)
    case .list(let list):
      var end = range.lowerBound
      for item in list.items {
        guard let itemRange = item.range else { return expect(false, "item without range") }
        expect(itemRange.lowerBound >= end, "item at \(itemRange) begins before \(end)")
        expect(itemRange.upperBound <= range.upperBound, "item at \(itemRange) ends after its list")
        end = itemRange.upperBound
        check(item.blocks, in: itemRange)
      }
      expect(end == range.upperBound, "list at \(range) ends after its last item")
    case .quote(let quote): check(quote.blocks, in: range)
    case .table(let table): check(table, in: range)
    case .opaque(let opaque):
      let lines = source[range].utf8.split(omittingEmptySubsequences: false) { byte in
        byte == 0x0A || byte == 0x0D
      }
      expect(opaque.string.utf8.count <= range.count + lines.count, "opaque block at \(range) is too long")
    case .code, .html, .thematicBreak, .definition: break
    case .figure: expect(false, "the scanner makes no figures")
    }
  }

  private mutating func check(_ table: Table, in range: SourceRange) {
    var end = range.lowerBound
    for row in [table.header] + table.rows {
      expect(row.count == table.alignments.count, "a row of the table at \(range) has \(row.count) cells")
      for cell in row {
        guard let cellRange = cell.range else { return expect(false, "cell without range") }
        expect(cellRange.lowerBound >= end, "cell at \(cellRange) begins before \(end)")
        expect(cellRange.upperBound <= range.upperBound, "cell at \(cellRange) ends after its table")
        end = cellRange.upperBound
        check(cell.content, in: cellRange)
        checkTiling(cell.content, cellRange.lowerBound, isTrimmed: cellRange.upperBound)
      }
    }
  }

  // MARK: Inlines

  /// No byte of running text is lost between two inlines.
  private mutating func checkTiling(_ content: [Inline], _ start: Int? = nil, isTrimmed end: Int? = nil) {
    var offset = start ?? content.first?.range?.lowerBound ?? 0
    for inline in content {
      guard let range = inline.range else { return expect(false, "inline without range") }
      expect(range.lowerBound == offset, "inline at \(range) does not begin at \(offset)")
      offset = range.upperBound
      switch inline {
      case .emphasis(let styled): checkDelimiters(styled, range, 1...1)
      case .strong(let styled): checkDelimiters(styled, range, 2...2)
      case .strikethrough(let styled): checkDelimiters(styled, range, 1...2)
      default: checkTiling(inline.children)
      }
    }
    if let end, start != nil { expectWhiteSpace(offset, end) }
  }

  private mutating func checkDelimiters(
    _ styled: StyledText, _ range: SourceRange, _ lengths: ClosedRange<Int>
  ) {
    guard let first = styled.content.first?.range, let last = styled.content.last?.range else {
      return expect(false, "nothing is styled at \(range)")
    }
    let length = first.lowerBound - range.lowerBound
    expect(lengths.contains(length), "the delimiter at \(range) has \(length) bytes")
    expect(range.upperBound - last.upperBound == length, "the delimiters at \(range) differ")
    checkTiling(styled.content)
  }

  private mutating func check(_ content: [Inline], in parent: SourceRange) {
    for inline in content {
      guard let range = inline.range else { return expect(false, "inline without range") }
      expect(
        range.lowerBound >= parent.lowerBound && range.upperBound <= parent.upperBound,
        "inline at \(range) is outside of \(parent)")
      switch inline {
      case .text(let text): check(text, range)
      case .softBreak, .hardBreak: checkBreak(range)
      default: check(inline.children, in: range)
      }
    }
  }

  /// A run is the bytes of its range, or what one escape, one entity or a NUL stands for.
  private mutating func check(_ text: Text, _ range: SourceRange) {
    let bytes = source.bytes[range.offsets]
    expect(!bytes.contains(0x0A) && !bytes.contains(0x0D), "the text at \(range) crosses a line end")
    if bytes.elementsEqual(text.string.utf8) { return expect(!bytes.isEmpty, "empty text at \(range)") }
    let isEscape =
      bytes.first == UInt8(ascii: "\\") && bytes.dropFirst().suffix(1).elementsEqual(text.string.utf8)
    let isEntity = bytes.first == UInt8(ascii: "&") && bytes.last == UInt8(ascii: ";")
    let isReplacement = bytes.elementsEqual([0]) && text.string == "\u{FFFD}"
    expect(isEscape || isEntity || isReplacement, "the text at \(range) is not its bytes")
  }

  /// A break is white space or a backslash, one line end, and what the next line has before its text.
  private mutating func checkBreak(_ range: SourceRange) {
    let bytes = source.bytes[range.offsets]
    guard let end = bytes.firstIndex(where: { byte in byte == 0x0A || byte == 0x0D }) else {
      return expect(false, "the break at \(range) has no line end")
    }
    let before = bytes[..<end]
    let isBackslash = before.elementsEqual([UInt8(ascii: "\\")])
    let isSpace = before.allSatisfy { byte in byte == 0x20 || byte == 0x09 }
    expect(isBackslash || isSpace, "the break at \(range) begins with text")
    var rest = bytes[end...].dropFirst()
    if bytes[end] == 0x0D, rest.first == 0x0A { rest = rest.dropFirst() }
    let isLayout = rest.allSatisfy { byte in [0x20, 0x09, UInt8(ascii: ">")].contains(byte) }
    expect(isLayout, "the break at \(range) ends with text")
  }
}
