public import Export

/// What the parser can read from some source and the writer cannot spell, or not in every place.
///
/// All of it takes tabs, lazy lines or emphasis that nobody writes; the corpus has none of it.
public enum WriterLimit {
  /// Whether the blocks hold such a thing.
  public static func isIn(_ blocks: [Block], isInContainer: Bool = false) -> Bool {
    blocks.contains { block in
      switch block {
      case .paragraph(let paragraph): isIn(paragraph.content, isInContainer, styles: 0)
      case .heading(let heading): isIn(heading.content, isInContainer, styles: 0)
      case .quote(let quote): isIn(quote.blocks, isInContainer: true)
      case .list(let list): isIn(list)
      case .html(let html): isInContainer && hasTabFirst(html.string)
      case .table(let table):
        ([table.header] + table.rows).joined().contains { isIn($0.content, isInContainer, styles: 0) }
      case .code, .figure, .thematicBreak, .definition, .opaque: false
      }
    }
  }

  /// A loose list of one item with one block: cmark-gfm reads it where a definition and a heading follow each other.
  /// Two quotes in a tight item, with only a definition between them, or a table and the bar that ends it. Indented
  /// HTML below an item that begins with such.
  private static func isIn(_ list: List) -> Bool {
    list.items.contains { item in
      let blocks = item.blocks.filter { if case .definition = $0 { false } else { true } }
      return !list.isTight && list.items.count == 1 && blocks.count == 1
        || zip(blocks, blocks.dropFirst()).contains { runTogether($0, $1) || isIndented($1) }
        || isIn(blocks, isInContainer: true)
    }
  }

  private static func runTogether(_ first: Block, _ second: Block) -> Bool {
    switch (first, second) {
    case (.quote, .quote), (.table, .paragraph): true
    default: false
    }
  }

  private static func isIndented(_ block: Block) -> Bool {
    if case .html(let html) = block { html.string.utf8.first == 0x20 } else { false }
  }

  /// A tab before raw HTML, whose width depends on the column, which other markers shift.
  private static func hasTabFirst(_ html: String) -> Bool {
    html.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.contains(0x09)
  }

  /// Three emphases in one another, or two side by side in a third, which only some runs of marks can spell, and raw
  /// HTML with an indented line, which only a line without the markers of its containers can hold. U+FFFE and U+FFFF
  /// beside emphasis, for which cmark-gfm has no reference.
  private static func isIn(_ content: [Inline], _ isInContainer: Bool, styles: Int) -> Bool {
    if content.contains(where: isStyled), hasNoncharacter(content.plainText) { return true }
    return content.contains { inline in
      switch inline {
      case .emphasis, .strong, .strikethrough:
        styles == 2 || touch(inline.children) || isIn(inline.children, isInContainer, styles: styles + 1)
      case .html(let html): isInContainer && (html.string.contains("\n ") || html.string.contains("\n\t"))
      default: isIn(inline.children, isInContainer, styles: styles)
      }
    }
  }

  private static func touch(_ content: [Inline]) -> Bool {
    zip(content, content.dropFirst()).contains { isStyled($0) && isStyled($1) }
  }

  private static func isStyled(_ inline: Inline) -> Bool {
    switch inline {
    case .emphasis, .strong, .strikethrough: true
    default: false
    }
  }

  private static func hasNoncharacter(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" }
  }
}
