import Document

extension Block {
  /// Whether the block can stand on the line directly below another one, as in a tight list, and still be a block of
  /// its own.
  func canStandBelow(_ other: Block, _ style: MarkdownStyle) -> Bool {
    switch other {
    case .paragraph, .figure: isTable || interruptsParagraph(style)
    case .table: interruptsTable(style)
    case .opaque: interruptsParagraph(style)
    case .heading, .code, .thematicBreak: true
    case .html(let html): !html.endsAtBlankLine
    case .list(let list):
      indentation < list.lastContentOffset(padding: 4)
        && (!other.endsInParagraph || endsLazyParagraph(style))
    case .quote: !isQuote
    case .definition: false
    }
  }

  /// Whether the block is a quote whose last paragraph the text of another block on the line below would belong to,
  /// unless a line of the quote without text stands between them.
  func needsEnd(before block: Block, _ style: MarkdownStyle) -> Bool {
    isQuote && endsInParagraph && !block.endsLazyParagraph(style)
  }

  /// Whether a line directly below would be taken for a part of the block, unless it begins another one.
  var isParagraphLike: Bool {
    switch self {
    case .paragraph, .figure, .table, .opaque: true
    case .heading, .list, .quote, .code, .html, .thematicBreak, .definition: false
    }
  }

  /// Whether the block is a list that ends with an item without text.
  var isEmptyList: Bool {
    if case .list(let list) = self {
      list.items.allSatisfy { !$0.blocks.contains(where: \.isPrinted) }
    } else {
      false
    }
  }

  /// Whether the block is a table.
  var isTable: Bool {
    if case .table = self { true } else { false }
  }

  private var isQuote: Bool {
    if case .quote = self { true } else { false }
  }

  /// Whether a line of text directly below the block would belong to its last paragraph.
  private var endsInParagraph: Bool {
    switch self {
    case .paragraph, .figure, .opaque: true
    case .list(let list): list.items.last?.blocks.last(where: \.isPrinted)?.endsInParagraph ?? false
    case .quote(let quote): quote.blocks.last(where: \.isPrinted)?.endsInParagraph ?? false
    case .heading, .code, .html, .table, .thematicBreak, .definition: false
    }
  }

  /// Whether the block ends a paragraph on the line above that stands in a quote or a list which has ended: anything
  /// does that is not taken for a further line of text.
  func endsLazyParagraph(_ style: MarkdownStyle) -> Bool {
    switch self {
    case .heading(let heading): !heading.isUnderlined(in: style)
    case .quote, .code, .thematicBreak, .list, .html: true
    case .paragraph, .figure, .table, .opaque, .definition: false
    }
  }

  /// Whether the block ends a table on the line directly above it: besides what ends a paragraph, a list that begins
  /// with any number does, and any raw HTML.
  private func interruptsTable(_ style: MarkdownStyle) -> Bool {
    switch self {
    case .list(let list): list.items.first?.blocks.first(where: \.isPrinted)?.indentation ?? 0 == 0
    case .html: true
    default: interruptsParagraph(style)
    }
  }

  /// Whether the block ends a paragraph on the line directly above it.
  private func interruptsParagraph(_ style: MarkdownStyle) -> Bool {
    switch self {
    case .heading(let heading): !heading.isUnderlined(in: style)
    case .quote, .code, .thematicBreak: true
    case .list(let list):
      (list.start ?? 1) == 1
        && list.items.first?.blocks.first(where: \.isPrinted)?.indentation ?? 0 == 0
    case .html(let html): html.interruptsParagraph
    case .paragraph, .figure, .table, .opaque, .definition: false
    }
  }
}

extension HTMLBlock {
  fileprivate var endsAtBlankLine: Bool {
    start(interruptsParagraph: false)?.endsAtBlankLine ?? true
  }

  fileprivate var interruptsParagraph: Bool { start(interruptsParagraph: true) != nil }

  /// Whether the block, as it stands, goes on over blank lines.
  var isOpen: Bool {
    guard let start = start(interruptsParagraph: false), !start.endsAtBlankLine else { return false }
    let bytes = Array(string.utf8)
    return !start.isClosed(bytes, in: 0..<bytes.count)
  }

  private func start(interruptsParagraph: Bool) -> HTMLBlockStart? {
    var line = LineScanner(Array(string.utf8), from: 0)
    guard line.advanceLine() else { return nil }
    return HTMLBlockStart.scan(line, interruptsParagraph: interruptsParagraph)
  }
}
