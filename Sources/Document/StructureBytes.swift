import Source

/// The content of blocks or inlines as bytes: two pieces of content have equal bytes exactly when they are equal.
///
/// Content is what a reader gets and what the markup means, however it is spelled and wherever it stands:
///
/// - which blocks and inlines there are, and how they nest;
/// - the characters of texts, code, raw HTML and opaque source, compared byte by byte;
/// - the level of a heading; numbers and tightness of a list; the alignment and the cells of a table;
///   the info string of a code block; destination and title of a link or a picture; soft and hard breaks.
///
/// These are not content:
///
/// - ranges;
/// - how plain text is divided into runs: adjacent runs count as one, empty ones as none;
/// - definitions at any depth, which print nothing;
/// - the difference between an empty title and none, which print the same;
/// - what the newspaper reading adds: a ``Figure`` is the paragraph of its picture, those of its caption and that of its credit;
///   a line that is set as a heading is a heading, and a heading that is set as a line is a paragraph.
///
/// The bytes are a comparison key, not a format: nothing reads them, and they may change between versions.
public enum StructureBytes {
  /// The bytes of blocks.
  ///
  /// - Complexity: O(*n*) in the bytes of all texts.
  public static func of(_ blocks: [Block]) -> [UInt8] {
    var writer = StructureWriter()
    writer.append(blocks)
    return writer.bytes
  }

  /// The bytes of blocks without the characters of their texts and the line ends that print nothing: which blocks, styles,
  /// links, pictures, code and printed line ends there are.
  package static func shape(of blocks: [Block]) -> [UInt8] {
    var writer = StructureWriter(writesText: false)
    writer.append(blocks)
    return writer.bytes
  }

  /// The number of printed line ends in a shape.
  package static func hardBreakCount(inShape shape: [UInt8]) -> Int {
    zip(shape, shape.dropFirst()).count { $0 == 0xFF && $1 == UInt8(ascii: "N") }
  }

  /// The bytes of inlines.
  ///
  /// - Complexity: O(*n*) in the bytes of all texts.
  public static func of(_ inlines: [Inline]) -> [UInt8] {
    var writer = StructureWriter()
    writer.append(inlines)
    return writer.bytes
  }
}

/// Appends content to one array.
///
/// A node is `0xFF`, a letter for its kind, its fields, each closed by `0xFD`, its children, and `0xFE`; plain text
/// stands between nodes as it is. None of the three bytes occurs in UTF-8, so every string can stand unescaped.
private struct StructureWriter {
  private static let nodeStart: UInt8 = 0xFF
  private static let nodeEnd: UInt8 = 0xFE
  private static let fieldEnd: UInt8 = 0xFD

  var bytes: [UInt8] = []
  private let writesText: Bool

  init(writesText: Bool = true) {
    self.writesText = writesText
    bytes.reserveCapacity(Self.usualCount)
  }

  /// So many bytes are enough for most paragraphs.
  private static let usualCount = 400

  mutating func append(_ blocks: [Block]) {
    for block in blocks { append(block) }
  }

  mutating func append(_ inlines: [Inline]) {
    for inline in inlines { append(inline) }
  }

  // Opening and closing are calls of their own: with the children in a closure the optimizer clones this recursion
  // for each closure, which took it minutes.

  private mutating func append(_ block: Block) {
    switch block.asInMarkdown {
    case .paragraph(let paragraph):
      open("p")
      append(paragraph.content)
      close()
    case .heading(let heading):
      open("h")
      field(heading.level)
      append(heading.content)
      close()
    case .list(let list): append(list)
    case .quote(let quote):
      open("q")
      append(quote.blocks)
      close()
    case .code(let code):
      open("c")
      field(code.info)
      field(code.string)
      close()
    case .html(let html):
      open("x")
      if writesText { bytes.append(copying: html.string) } else { appendTags(of: html.string) }
      bytes.append(Self.fieldEnd)
      close()
    case .table(let table): append(table)
    case .figure(let figure):
      open("p")
      append(.image(figure.image))
      close()
      for caption in figure.below { append(.paragraph(caption)) }
      if let credit = figure.credit { append(.paragraph(credit.paragraph)) }
    case .thematicBreak:
      open("r")
      close()
    case .definition: break
    case .opaque(let opaque): leaf("o", opaque.string)
    }
  }

  /// The tags of a block, without the text between them.
  private mutating func appendTags(of html: String) {
    var isInTag = false
    for byte in html.utf8 {
      if byte == UInt8(ascii: "<") { isInTag = true }
      if isInTag { bytes.append(byte) }
      if byte == UInt8(ascii: ">") { isInTag = false }
    }
  }

  private mutating func append(_ list: List) {
    open(list.isTight ? "t" : "l")
    field(list.start)
    for item in list.items {
      open(item.number == nil ? "i" : "I")
      if let number = item.number { field(number) }
      append(item.blocks)
      close()
    }
    close()
  }

  private mutating func append(_ table: Table) {
    open("T")
    for alignment in table.alignments { field(alignment.rawValue) }
    for row in [table.header] + table.rows {
      open("R")
      for cell in row {
        open("d")
        append(cell.content)
        close()
      }
      close()
    }
    close()
  }

  private mutating func append(_ inline: Inline) {
    switch inline {
    case .text(let text): if writesText { bytes.append(copying: text.string) }
    case .emphasis(let styled): append("e", styled.content)
    case .strong(let styled): append("s", styled.content)
    case .strikethrough(let styled): append("k", styled.content)
    case .code(let code): leaf("C", code.string)
    case .link(let link):
      open("a")
      field(link.destination)
      field(link.title ?? "")
      append(link.content)
      close()
    case .image(let image):
      open("m")
      field(image.destination)
      field(image.title ?? "")
      append(image.alternative)
      close()
    case .html(let html): leaf("X", html.string)
    case .softBreak where !writesText: break
    case .softBreak:
      open("n")
      close()
    case .hardBreak:
      open("N")
      close()
    }
  }

  private mutating func append(_ kind: Unicode.Scalar, _ content: [Inline]) {
    open(kind)
    append(content)
    close()
  }

  private mutating func leaf(_ kind: Unicode.Scalar, _ string: String) {
    open(kind)
    field(string)
    close()
  }

  private mutating func open(_ kind: Unicode.Scalar) {
    bytes.append(Self.nodeStart)
    bytes.append(UInt8(ascii: kind))
  }

  private mutating func close() { bytes.append(Self.nodeEnd) }

  private mutating func field(_ string: String) {
    bytes.append(copying: string)
    bytes.append(Self.fieldEnd)
  }

  private mutating func field(_ number: Int?) {
    if let number { bytes.append(contentsOf: String(number).utf8) }
    bytes.append(Self.fieldEnd)
  }
}

extension Block {
  /// Whether both blocks have the same content as ``StructureBytes`` defines it: positions do not count.
  public func hasSameStructure(as other: Block) -> Bool {
    isSameText(as: other) || StructureBytes.of([self]) == StructureBytes.of([other])
  }

  /// Whether both blocks are plain text and line breaks, divided into the same runs: then they have the same structure,
  /// and nothing has to be written down to see it.
  package func isSameText(as other: Block) -> Bool {
    switch (self, other) {
    case (.paragraph(let first), .paragraph(let second)):
      first.headingLevel == second.headingLevel && first.content.isSameText(as: second.content)
    case (.heading(let first), .heading(let second)):
      first.level == second.level && first.isParagraph == second.isParagraph
        && first.content.isSameText(as: second.content)
    default: false
    }
  }
}

extension [Block] {
  /// Whether both runs of blocks have the same content as ``StructureBytes`` defines it: positions do not count.
  public func hasSameStructure(as other: [Block]) -> Bool {
    StructureBytes.of(self) == StructureBytes.of(other)
  }
}

extension [Inline] {
  fileprivate func isSameText(as other: [Inline]) -> Bool {
    guard count == other.count else { return false }
    for index in indices {
      switch (self[index], other[index]) {
      case (.text(let first), .text(let second)) where ByteSearch.equal(first.string, second.string): continue
      case (.softBreak, .softBreak), (.hardBreak, .hardBreak): continue
      default: return false
      }
    }
    return true
  }

  /// Whether both runs of inlines have the same content as ``StructureBytes`` defines it: positions do not count.
  public func hasSameStructure(as other: [Inline]) -> Bool {
    StructureBytes.of(self) == StructureBytes.of(other)
  }
}
