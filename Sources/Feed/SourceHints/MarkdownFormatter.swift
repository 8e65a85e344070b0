public import Document
import Markdown
import Newspaper
public import Source

/// Makes the spelling of a page uniform and leaves alone what readers and other systems see of it.
///
/// Uniform become bullets, the character after numbers, the marks of emphasis, headings, rules, fences, printed line ends,
/// line ends and blank lines. Everything else stays as it was written: escapes, entities, links and their definitions,
/// tables, tildes, and the numbers of lists.
///
/// What cannot be made uniform without being read as something else stays as a whole.
public enum MarkdownFormatter {
  /// The text with its spelling made uniform.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - frontMatter: Its front matter, which stays; nil when it has none.
  /// - Returns: The bytes of a text that is read as the same blocks, after the same front matter.
  public static func format(_ source: SourceText, frontMatter: FrontMatter? = nil) -> [UInt8] {
    let start = frontMatter?.range?.upperBound ?? 0
    let document = MarkdownParser.parse(source, from: start)
    var result = Array((frontMatter?.text ?? "").utf8)
    var formatter = Formatter(document)
    let pieces = formatter.pieces()
    var isBehindDefinition: Bool?
    for (isDefinition, piece) in pieces where !piece.isEmpty {
      if let isBehindDefinition {
        result += isDefinition && isBehindDefinition ? [.lineFeed] : [.lineFeed, .lineFeed]
      } else {
        result += CanonicalGaps.before(isFirst: true, frontMatter: result, lineEnd: .lf)
      }
      result += piece
      isBehindDefinition = isDefinition
    }
    if isBehindDefinition != nil { result.append(.lineFeed) }
    return isSame(result, document, frontMatter) ? result : source.bytes
  }

  /// Whether a text is read as the blocks and the definitions of a document, after the same front matter.
  private static func isSame(
    _ bytes: [UInt8], _ document: MarkdownDocument, _ frontMatter: FrontMatter?
  ) -> Bool {
    guard let text = try? SourceText(bytes) else { return false }
    let read = FrontMatterParser.parse(text)
    guard read?.text == frontMatter?.text else { return false }
    let again = MarkdownParser.parse(text, from: read?.range?.upperBound ?? 0)
    return again.definitions.hasSameContent(as: document.definitions)
      && again.blocks.hasSameStructure(as: document.blocks)
  }

  /// Writes the blocks of one document.
  private struct Formatter {
    private let document: MarkdownDocument
    private let lines: LineTable
    private var writer: BlockWriter
    private var siblings = BlockWriter.Siblings()

    init(_ document: MarkdownDocument) {
      self.document = document
      lines = LineTable(document.source)
      writer = BlockWriter(style: .canonical, definitions: document.definitions)
      writer.kept = SourceSpelling(
        source: document.source, style: .canonical, definitions: document.definitions)
    }

    /// The text of each block, or of several that go together, without a line end after it, and whether it is a
    /// definition.
    mutating func pieces() -> [(isDefinition: Bool, text: [UInt8])] {
      var pieces: [(isDefinition: Bool, text: [UInt8])] = []
      var index = 0
      while index < document.blocks.count {
        let last = lastJoined(to: index)
        if last > index {
          pieces.append((false, verbatim(document.blocks[index], upTo: document.blocks[last])))
        } else {
          let isDefinition = if case .definition = document.blocks[index] { true } else { false }
          pieces.append((isDefinition, piece(for: document.blocks[index])))
        }
        index = last + 1
      }
      return pieces
    }

    /// The last of the blocks that stand line by line below the one at an index, tables among them: to systems without
    /// tables they are one paragraph.
    private func lastJoined(to first: Int) -> Int {
      var last = first
      var holdsTable = document.blocks[first].holdsTable
      while last + 1 < document.blocks.count, let lower = document.blocks[last + 1].range,
        holdsTable || document.blocks[last + 1].holdsTable,
        stands(lower, rightBelow: document.blocks[last])
      {
        last += 1
        holdsTable = true
      }
      // A table in a list that text goes on below: to systems without tables that text, what is indented after it and what
      // stands right below that are of the list.
      guard last > first, document.blocks[first].isContainer else { return last }
      while last + 1 < document.blocks.count, let next = document.blocks[last + 1].range,
        isIndented(next) || stands(next, rightBelow: document.blocks[last])
      {
        last += 1
      }
      return last
    }

    private func isIndented(_ range: SourceRange) -> Bool {
      range.lowerBound > lines.lineStarts[lines.line(at: range.lowerBound) - 1]
    }

    private func stands(_ range: SourceRange, rightBelow upper: Block) -> Bool {
      guard let upper = upper.range else { return false }
      return lines.line(at: range.lowerBound)
        <= lines.line(at: max(upper.lowerBound, upper.upperBound - 1)) + 1
    }

    private mutating func piece(for block: Block) -> [UInt8] {
      if case .definition = block {
        return verbatim(block, upTo: block)
      }
      guard block.isPrinted else { return [] }
      if !block.holdsDefinition, !block.endsInOpenHTML, !block.isContainer || !block.holdsTable {
        let before = siblings
        let piece = writer.writePiece(block, after: &siblings)
        if !writer.hasFailed, isRead(piece, as: block) { return piece }
        siblings = before
      }
      return verbatim(block, upTo: block)
    }

    private func isRead(_ piece: [UInt8], as block: Block) -> Bool {
      guard let text = try? SourceText(piece) else { return false }
      let blocks = MarkdownParser.parse(text, definitions: document.definitions).blocks
      return blocks.count == 1 && blocks[0].hasSameStructure(as: block)
    }

    /// Blocks from one to another as they stand in the source, from the start of the first line on; lines end in LF.
    private mutating func verbatim(_ block: Block, upTo last: Block) -> [UInt8] {
      guard let first = block.range, let end = last.range, first.lowerBound < end.upperBound else {
        return []
      }
      let piece = verbatim(first.union(end))
      var marker: UInt8?
      if case .list(let list) = last, let range = list.range {
        marker = AssembledPage.listMarker(of: Array(document.source.bytes[range.offsets].prefix(16)))
      }
      siblings = BlockWriter.Siblings(after: last, marker: marker)
      return piece
    }

    private func verbatim(_ range: SourceRange) -> [UInt8] {
      let bytes = document.source.bytes
      var start = range.lowerBound
      let lineStart = max(
        lines.lineStarts[lines.line(at: start) - 1], document.source.byteOrderMarkLength)
      if bytes[lineStart..<start].allSatisfy(\.isSpaceOrTab) { start = lineStart }
      var end = range.upperBound
      while end > start, bytes[end - 1].isLineEnd { end -= 1 }
      var piece: [UInt8] = []
      for offset in start..<end {
        let isCR = bytes[offset] == .carriageReturn
        if isCR, offset + 1 < end, bytes[offset + 1] == .lineFeed { continue }
        piece.append(isCR ? .lineFeed : bytes[offset])
      }
      return piece
    }
  }
}

extension Block {
  /// Whether a definition stands inside.
  fileprivate var holdsDefinition: Bool {
    contains { if case .definition = $0 { true } else { false } }
  }

  /// Whether the block holds other blocks.
  fileprivate var isContainer: Bool {
    switch self {
    case .list, .quote: true
    default: false
    }
  }

  /// Whether the block is a table or one stands inside.
  fileprivate var holdsTable: Bool {
    contains { if case .table = $0 { true } else { false } }
  }

  /// Whether the block is a list with open raw HTML at its end.
  fileprivate var endsInOpenHTML: Bool {
    if case .list(let list) = self { list.endsInOpenHTML } else { false }
  }
}
