public import Source

/// A block of a page: what stands between blank lines.
///
/// Every block keeps ``range``: from its first character after indentation and container markers to the end of
/// its last line, line end excluded.
public enum Block: Sendable, Hashable {
  /// A paragraph.
  case paragraph(Paragraph)
  /// A heading; inside the body of an article it is a crosshead 小标题.
  case heading(Heading)
  /// A bulleted or numbered list.
  indirect case list(List)
  /// A block quote.
  case quote(Quote)
  /// A code block, fenced or indented.
  indirect case code(CodeBlock)
  /// A block of raw HTML.
  indirect case html(HTMLBlock)
  /// A table.
  indirect case table(Table)
  /// A picture with its caption and credit.
  indirect case figure(Figure)
  /// A thematic break.
  case thematicBreak(ThematicBreak)
  /// The definition that reference links refer to; it prints nothing.
  indirect case definition(LinkDefinition)
  /// Source that is nested too deep to be read; it travels as it stands.
  indirect case opaque(OpaqueSource)

  /// Where the block stands in the source; nil when it was made, not parsed.
  public var range: SourceRange? {
    switch self {
    case .paragraph(let paragraph): paragraph.range
    case .heading(let heading): heading.range
    case .list(let list): list.range
    case .quote(let quote): quote.range
    case .code(let code): code.range
    case .html(let html): html.range
    case .table(let table): table.range
    case .figure(let figure): figure.range
    case .thematicBreak(let thematicBreak): thematicBreak.range
    case .definition(let definition): definition.range
    case .opaque(let opaque): opaque.range
    }
  }

  /// The text as a reader sees it, parts separated by LF; empty for what prints no text.
  public var plainText: String {
    switch self {
    case .paragraph(let paragraph): paragraph.content.plainText
    case .heading(let heading): heading.content.plainText
    case .list(let list):
      list.items.flatMap(\.blocks).map(\.plainText).joined(separator: "\n")
    case .quote(let quote): quote.blocks.map(\.plainText).joined(separator: "\n")
    case .code(let code): code.string
    case .html(let html): html.string
    case .table(let table):
      ([table.header] + table.rows)
        .map { row in row.map(\.content.plainText).joined(separator: "\t") }
        .joined(separator: "\n")
    case .figure(let figure):
      ([figure.image.alternative.plainText] + figure.below.map(\.content.plainText) + [
        figure.credit?.text ?? ""
      ])
      .filter { !$0.isEmpty }.joined(separator: "\n")
    case .thematicBreak, .definition: ""
    case .opaque(let opaque): opaque.string
    }
  }
}

extension Block {
  /// The block as the Markdown has it: a line of the page may be set there as a heading, and a heading as a paragraph.
  package var asInMarkdown: Block {
    switch self {
    case .paragraph(let paragraph):
      guard let level = paragraph.headingLevel else { return self }
      return .heading(Heading(level: level, paragraph.content, range: paragraph.range))
    case .heading(let heading) where heading.isParagraph:
      return .paragraph(Paragraph(heading.content, range: heading.range))
    default: return self
    }
  }
}
