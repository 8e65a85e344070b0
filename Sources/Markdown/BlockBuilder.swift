import Document
import Source

/// Turns drafts into the blocks of the tree, once all definitions are known.
struct BlockBuilder {
  /// The block cannot be a tree, because its inlines are nested too deep.
  private struct TooDeep: Error {}

  private let source: [UInt8]
  private let parser: BlockParser
  private var inlines: InlineParser

  init(source: [UInt8], parser: BlockParser, definitions: LinkDefinitions) {
    self.source = source
    self.parser = parser
    inlines = InlineParser(definitions: definitions)
  }

  /// The blocks of the top level.
  mutating func build() -> [Block] {
    var blocks: [Block] = []
    let drafts = parser.blocks
    blocks.reserveCapacity(drafts.count)
    for index in drafts.indices {
      do throws(TooDeep) {
        blocks.append(try block(drafts[index]))
      } catch {
        blocks.append(opaque(drafts[index]))
      }
    }
    return blocks
  }

  private mutating func block(_ draft: DraftBlock) throws(TooDeep) -> Block {
    let range = SourceRange(draft.start, draft.end)
    switch draft.kind {
    case .paragraph: return .paragraph(Paragraph(try content(draft), range: range))
    case .heading(let level): return .heading(Heading(level: level, try content(draft), range: range))
    case .thematicBreak: return .thematicBreak(ThematicBreak(range: range))
    case .fencedCode(let info):
      let info = TextDecoder.info(source, info)
      return .code(CodeBlock(info: info, joined(draft, endsLastLine: true), range: range))
    case .indentedCode:
      return .code(CodeBlock(info: "", joined(draft, endsLastLine: true), range: range))
    case .html: return .html(HTMLBlock(joined(draft, endsLastLine: false), range: range))
    case .table(let index): return .table(try table(parser.tables[index], range))
    case .list(let start, let isTight):
      var items: [ListItem] = []
      items.reserveCapacity(draft.children.count)
      var next = start
      for item in draft.children {
        let number = start == nil ? nil : number(at: item.start)
        items.append(
          ListItem(
            try blocks(item.children), number: number == next ? nil : number,
            range: SourceRange(item.start, item.end)))
        next = number.map(List.number(after:))
      }
      return .list(List(start: start, isTight: isTight, items: items, range: range))
    // Items stand in lists only, which build them above.
    case .quote, .item: return .quote(Quote(try blocks(draft.children), range: range))
    case .definition(let index): return .definition(parser.definitions[index])
    case .opaque: return opaque(draft)
    }
  }

  /// The number that an item begins with, nine digits at most.
  private func number(at start: Int) -> Int {
    var number = 0
    for byte in source[start...].prefix(9) {
      guard byte.isDigit else { break }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  private mutating func blocks(_ drafts: [DraftBlock]) throws(TooDeep) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(drafts.count)
    for index in drafts.indices { blocks.append(try block(drafts[index])) }
    return blocks
  }

  private mutating func content(_ draft: DraftBlock) throws(TooDeep) -> [Inline] {
    try parsed(LeafText(source: source, lines: parser.lines[draft.lines]))
  }

  private mutating func parsed(_ text: LeafText) throws(TooDeep) -> [Inline] {
    guard let inlines = inlines.parse(text) else { throw TooDeep() }
    return inlines
  }

  private mutating func table(_ table: TableDraft, _ range: SourceRange) throws(TooDeep) -> Table {
    var rows: [[Table.Cell]] = []
    let width = table.alignments.count
    for rowStart in stride(from: 0, to: table.cells.count, by: width) {
      var row: [Table.Cell] = []
      row.reserveCapacity(width)
      for cell in table.cells[rowStart..<rowStart + width] {
        row.append(
          Table.Cell(try parsed(TableRow.text(source: source, cell: cell)), range: SourceRange(cell)))
      }
      rows.append(row)
    }
    let header = rows.removeFirst()
    return Table(alignments: table.alignments, header: header, rows: rows, range: range)
  }

  /// The lines of a code block or a block of HTML, each with LF after it.
  private func joined(_ draft: DraftBlock, endsLastLine: Bool) -> String {
    var result: [UInt8] = []
    for line in parser.lines[draft.lines] {
      for _ in 0..<line.virtualSpaces { result.append(.space) }
      TextDecoder.append(source, line.start..<line.end, to: &result)
      result.append(.lineFeed)
    }
    if !endsLastLine, !result.isEmpty { result.removeLast() }
    return TextDecoder.string(result, 0..<result.count)
  }

  private func opaque(_ draft: DraftBlock) -> Block {
    .opaque(
      OpaqueSource(
        TextDecoder.lines(source, draft.start..<draft.end), range: SourceRange(draft.start, draft.end)))
  }
}
