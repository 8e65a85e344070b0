import Document
import Markdown
import Source

/// Writes the Markdown of a foreign file.
enum ForeignPage {
  /// The page of a file.
  static func markdown(_ document: ForeignDocument) -> [UInt8] {
    let frontMatter = document.metadata.frontMatter(document.terms)
    let parts = document.stories.enumerated().flatMap { index, story in
      story.blocks.map { SpelledPart(piece: index + 1, block: readable($0), spelling: nil) }
    }
    // A rule that opens a page without front matter would be read as one.
    let printed = parts.drop { part in
      if case .thematicBreak = part.block { frontMatter.isEmpty } else { false }
    }
    return PageAssembler.assemble(frontMatter: frontMatter, parts: Array(printed), layout: nil)
  }

  /// A block that Markdown can say: the block itself, or one with the same words and no styles.
  private static func readable(_ block: Block) -> Block {
    guard let source = try? SourceText(MarkdownWriter.write(block)) else { return plain(block) }
    let isSame = MarkdownParser.parse(source).blocks.hasSameStructure(as: block.markdownBlocks)
    return isSame ? block : plain(block)
  }

  private static func plain(_ block: Block) -> Block {
    switch block {
    case .paragraph(let paragraph): .paragraph(Paragraph(plain(paragraph.content)))
    case .heading(let heading): .heading(Heading(level: heading.level, plain(heading.content)))
    case .quote(let quote): .quote(Quote(quote.blocks.map(plain)))
    case .list(let list):
      .list(
        List(
          start: list.start, isTight: list.isTight,
          items: list.items.map { ListItem($0.blocks.map(plain), number: $0.number) }))
    case .table(let table):
      .table(
        Table(
          alignments: table.alignments, header: table.header.map { Table.Cell(plain($0.content)) },
          rows: table.rows.map { $0.map { Table.Cell(plain($0.content)) } }))
    case .figure, .code, .html, .thematicBreak, .definition, .opaque: block
    }
  }

  private static func plain(_ content: [Inline]) -> [Inline] {
    let text = OneLine.of(content.plainText)
    return text.isEmpty ? [] : [.text(Text(text))]
  }
}
