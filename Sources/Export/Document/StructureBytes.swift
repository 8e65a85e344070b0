/// The content of blocks or inlines as bytes: two pieces of content have equal bytes exactly when they are equal.
///
/// Content is what a reader gets and what the markup means, however it is spelled and wherever it stands:
///
/// - which blocks and inlines there are, and how they nest;
/// - the characters of texts, code, raw HTML and opaque source, compared byte by byte;
/// - the level of a heading; start number and tightness of a list; the alignment and the cells of a table;
///   the info string of a code block; destination and title of a link or a picture; soft and hard breaks.
///
/// These are not content:
///
/// - ranges;
/// - how plain text is divided into runs: adjacent runs count as one, empty ones as none;
/// - definitions at any depth, which print nothing;
/// - the difference between an empty title and none, which print the same;
/// - what the newspaper reading adds: a ``Figure`` is the paragraph of its picture and the paragraph of its credit.
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
  private static let open: UInt8 = 0xFF
  private static let close: UInt8 = 0xFE
  private static let fieldEnd: UInt8 = 0xFD

  var bytes: [UInt8] = []

  mutating func append(_ blocks: [Block]) {
    for block in blocks { append(block) }
  }

  mutating func append(_ inlines: [Inline]) {
    for inline in inlines { append(inline) }
  }

  private mutating func append(_ block: Block) {
    switch block {
    case .paragraph(let paragraph): node("p") { $0.append(paragraph.content) }
    case .heading(let heading):
      node("h") {
        $0.field(heading.level)
        $0.append(heading.content)
      }
    case .list(let list):
      node(list.isTight ? "t" : "l") {
        $0.field(list.start)
        for item in list.items { $0.node("i") { $0.append(item.blocks) } }
      }
    case .quote(let quote): node("q") { $0.append(quote.blocks) }
    case .code(let code):
      node("c") {
        $0.field(code.info)
        $0.field(code.string)
      }
    case .html(let html): node("x") { $0.field(html.string) }
    case .table(let table): append(table)
    case .figure(let figure):
      node("p") { $0.append(.image(figure.image)) }
      if let credit = figure.credit { append(.paragraph(credit.paragraph)) }
    case .thematicBreak: node("r") { _ in }
    case .definition: break
    case .opaque(let opaque): node("o") { $0.field(opaque.string) }
    }
  }

  private mutating func append(_ table: Table) {
    node("T") {
      for alignment in table.alignments { $0.field(alignment.rawValue) }
      for row in [table.header] + table.rows {
        $0.node("R") {
          for cell in row { $0.node("d") { $0.append(cell.content) } }
        }
      }
    }
  }

  private mutating func append(_ inline: Inline) {
    switch inline {
    case .text(let text): bytes.append(contentsOf: text.string.utf8)
    case .emphasis(let styled): node("e") { $0.append(styled.content) }
    case .strong(let styled): node("s") { $0.append(styled.content) }
    case .strikethrough(let styled): node("k") { $0.append(styled.content) }
    case .code(let code): node("C") { $0.field(code.string) }
    case .link(let link):
      node("a") {
        $0.field(link.destination)
        $0.field(link.title ?? "")
        $0.append(link.content)
      }
    case .image(let image):
      node("m") {
        $0.field(image.destination)
        $0.field(image.title ?? "")
        $0.append(image.alternative)
      }
    case .html(let html): node("X") { $0.field(html.string) }
    case .softBreak: node("n") { _ in }
    case .hardBreak: node("N") { _ in }
    }
  }

  private mutating func node(_ kind: Unicode.Scalar, _ content: (inout Self) -> Void) {
    bytes.append(Self.open)
    bytes.append(UInt8(ascii: kind))
    content(&self)
    bytes.append(Self.close)
  }

  private mutating func field(_ string: String) {
    bytes.append(contentsOf: string.utf8)
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
    StructureBytes.of([self]) == StructureBytes.of([other])
  }
}

extension [Block] {
  /// Whether both runs of blocks have the same content as ``StructureBytes`` defines it: positions do not count.
  public func hasSameStructure(as other: [Block]) -> Bool {
    StructureBytes.of(self) == StructureBytes.of(other)
  }
}

extension [Inline] {
  /// Whether both runs of inlines have the same content as ``StructureBytes`` defines it: positions do not count.
  public func hasSameStructure(as other: [Inline]) -> Bool {
    StructureBytes.of(self) == StructureBytes.of(other)
  }
}
