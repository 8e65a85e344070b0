public import Document
import Source

/// Writes blocks as Markdown that is read back as the same blocks.
///
/// What is written depends on nothing but the style and the content that ``/Document/StructureBytes`` compares: not on ranges,
/// not on how text is divided into runs, and not on definitions inside quotes and lists, which are left out. Links are
/// spelled inline, or in angle brackets when their text is their destination. Lines end in LF.
///
/// Escapes are written only where the text would be read as something else without them; see `InlineSpeller` for how
/// that is found out and what is done where Markdown has no plain spelling. A few trees, none of which the parser makes, have no
/// spelling at all; they are written as the nearest thing that prints the same:
///
/// - a hard break at the end of a paragraph, in a table cell or in a heading of level 3 to 6 becomes the tag
///   `<br />`; a soft break there becomes a space or is left out;
/// - emphasis, paragraphs, lists and code spans around nothing are left out;
/// - a link inside a link keeps its text only;
/// - two adjacent code spans are kept apart by an empty comment;
/// - a tight list becomes loose when two of its blocks would run into each other, and a loose list of one item with one
///   block becomes tight;
/// - a block of raw HTML that is open at its end, such as a comment without `-->`, goes on over what follows it.
public enum MarkdownWriter {
  /// One block of the top level, without a line end after it.
  ///
  /// A page that opens with a thematic break may look like one with front matter; who puts a page together must see to
  /// that.
  ///
  /// `definitions` are the ones that will stand in the same file; text that would refer to one of them is escaped.
  public static func write(
    _ block: Block, style: MarkdownStyle = .canonical, definitions: LinkDefinitions = LinkDefinitions()
  ) -> [UInt8] {
    pieces([block], style: style, definitions: definitions)[0]
  }

  /// Blocks of the top level, separated by one blank line, without a line end after the last one.
  ///
  /// Definitions among the blocks are written too; those that follow each other stand on adjacent lines.
  ///
  /// `definitions` are the ones that will stand in the same file besides those among the blocks.
  public static func write(
    _ blocks: [Block], style: MarkdownStyle = .canonical, definitions: LinkDefinitions = LinkDefinitions()
  ) -> [UInt8] {
    var definitions = definitions
    for case .definition(let definition) in blocks { definitions.insert(definition) }
    var result: [UInt8] = []
    var followsDefinition = false
    for (block, piece) in zip(blocks, pieces(blocks, style: style, definitions: definitions))
    where !piece.isEmpty {
      let isDefinition = if case .definition = block { true } else { false }
      if !result.isEmpty {
        result.append(.lineFeed)
        if !isDefinition || !followsDefinition { result.append(.lineFeed) }
      }
      result += piece
      followsDefinition = isDefinition
    }
    return result
  }

  /// Blocks of the top level, each as it must be written beside the one before it, without a line end.
  ///
  /// Only lists, and code in the style ``MarkdownStyle/Code/indented``, depend on the block before them: a list that
  /// follows a list of its kind takes another bullet or delimiter, so that the two stay two.
  ///
  /// - Returns: As many pieces as blocks; the piece of a block that prints nothing is empty, except for a definition.
  ///   The definition `[//]: #`, which the writer sets as a separator where one is needed, counts as nothing.
  public static func pieces(
    _ blocks: [Block], style: MarkdownStyle = .canonical, definitions: LinkDefinitions = LinkDefinitions()
  ) -> [[UInt8]] {
    var writer = BlockWriter(style: style, definitions: definitions)
    var siblings = BlockWriter.Siblings()
    return blocks.map { block in
      if case .definition(let definition) = block {
        return BlockWriter.isSeparator(definition) ? [] : LinkSpelling.definition(definition)
      }
      guard block.isPrinted else { return [] }
      return writer.writePiece(block, after: &siblings)
    }
  }

  /// A list of the top level as it must be written after a list whose bullet, or the character after whose numbers,
  /// is `marker`.
  package static func piece(_ list: List, behindListWith marker: UInt8?, style: MarkdownStyle) -> [UInt8] {
    var writer = BlockWriter(style: style, definitions: LinkDefinitions())
    var siblings = BlockWriter.Siblings(marker: marker)
    return writer.writePiece(.list(list), after: &siblings)
  }
}
