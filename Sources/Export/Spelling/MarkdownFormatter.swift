/// Makes the spelling of a page uniform and leaves alone what readers and other systems see of it.
///
/// Uniform become bullets, the character behind numbers, the marks of emphasis, headings, rules, fences, printed line ends,
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
  /// - Returns: The bytes of a text that is read as the same blocks, behind the same front matter.
  public static func format(_ source: SourceText, frontMatter: FrontMatter? = nil) -> [UInt8] {
    let start = frontMatter?.range?.upperBound ?? 0
    let document = MarkdownParser.parse(source, from: start)
    var result = Array((frontMatter?.text ?? "").utf8)
    var formatter = Formatter(document)
    let pieces = formatter.pieces()
    var isBehindDefinition: Bool?
    for (block, piece) in zip(document.blocks, pieces) where !piece.isEmpty {
      let isDefinition = if case .definition = block { true } else { false }
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

  /// Whether a text is read as the blocks and the definitions of a document, behind the same front matter.
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

    /// The text of each block, without a line end behind it.
    mutating func pieces() -> [[UInt8]] { document.blocks.map { piece(for: $0) } }

    private mutating func piece(for block: Block) -> [UInt8] {
      if case .definition = block {
        siblings = BlockWriter.Siblings(behind: block, marker: nil)
        return verbatim(block)
      }
      guard block.isPrinted else { return [] }
      if !block.holdsDefinition, !block.endsInOpenHTML {
        let before = siblings
        let piece = writer.writePiece(block, after: &siblings)
        if !writer.hasFailed, isRead(piece, as: block) { return piece }
        siblings = before
      }
      let piece = verbatim(block)
      let isList = if case .list = block { true } else { false }
      siblings = BlockWriter.Siblings(
        behind: block, marker: isList ? AssembledPage.listMarker(of: piece) : nil)
      return piece
    }

    private func isRead(_ piece: [UInt8], as block: Block) -> Bool {
      guard let text = try? SourceText(piece) else { return false }
      let blocks = MarkdownParser.parse(text, definitions: document.definitions).blocks
      return blocks.count == 1 && blocks[0].hasSameStructure(as: block)
    }

    /// The block as it stands in the source, from the start of its first line on; lines end in LF.
    private func verbatim(_ block: Block) -> [UInt8] {
      guard let range = block.range, !range.isEmpty else { return [] }
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
    switch self {
    case .definition: true
    case .list(let list): list.items.contains { $0.blocks.contains(where: \.holdsDefinition) }
    case .quote(let quote): quote.blocks.contains(where: \.holdsDefinition)
    default: false
    }
  }

  /// Whether the block is a list with open raw HTML at its end.
  fileprivate var endsInOpenHTML: Bool {
    if case .list(let list) = self { list.endsInOpenHTML } else { false }
  }
}
