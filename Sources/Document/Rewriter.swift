/// Something that makes a new tree from a tree.
///
/// A rewriter is a struct with `mutating` methods. It implements the methods for what it changes; what a method gives
/// takes the place of the node: one node, several, or none at all. To go on inside a node that it handles itself, it
/// calls `rewriteContent(of:)`.
///
/// A headline, a byline or a caption cannot be left out of what it belongs to: of those only the inlines are rewritten.
/// Ranges, and the source of a page, are kept as they are, also where the content has changed.
public protocol Rewriter {
  /// Rewrites an issue.
  mutating func rewrite(_ issue: Issue) -> Issue
  /// Rewrites a page of an issue.
  mutating func rewrite(_ page: Page) -> Page
  /// Rewrites an item of a page.
  mutating func rewrite(_ item: Item) -> [Item]
  /// Rewrites a block of a body, of a quote or of a list item.
  mutating func rewrite(_ block: Block) -> [Block]
  /// Rewrites a piece of running text.
  mutating func rewrite(_ inline: Inline) -> [Inline]
}

extension Rewriter {
  /// Keeps the item and goes on inside it.
  public mutating func rewrite(_ item: Item) -> [Item] { [rewriteContent(of: item)] }
  /// Keeps the block and goes on inside it.
  public mutating func rewrite(_ block: Block) -> [Block] { [rewriteContent(of: block)] }
  /// Keeps the inline and goes on inside it.
  public mutating func rewrite(_ inline: Inline) -> [Inline] { [rewriteContent(of: inline)] }

  /// Rewrites every page of an issue.
  public mutating func rewrite(_ issue: Issue) -> Issue {
    var issue = issue
    issue.pages = issue.pages.map { rewrite($0) }
    return issue
  }

  /// Rewrites every item of a page.
  public mutating func rewrite(_ page: Page) -> Page {
    var page = page
    page.items = page.items.flatMap { rewrite($0) }
    return page
  }

  /// Rewrites blocks, one after the other.
  public mutating func rewrite(_ blocks: [Block]) -> [Block] { blocks.flatMap { rewrite($0) } }

  /// Rewrites inlines, one after the other.
  public mutating func rewrite(_ inlines: [Inline]) -> [Inline] { inlines.flatMap { rewrite($0) } }

  /// Rewrites what stands inside an item.
  public mutating func rewriteContent(of item: Item) -> Item {
    switch item {
    case .article(let article): return .article(rewriteContent(of: article))
    case .photo(var photo):
      photo.title = photo.title.map { rewriteContent(of: $0) }
      photo.figure = photo.figure.map { rewriteContent(of: $0) }
      photo.caption = photo.caption.map { rewriteContent(of: $0) }
      photo.credit = photo.credit.map { rewriteContent(of: $0) }
      return .photo(photo)
    case .weather(var weather):
      weather.title = weather.title.map { rewriteContent(of: $0) }
      weather.body = rewrite(weather.body)
      return .weather(weather)
    case .notice(var notice):
      notice.title = notice.title.map { rewriteContent(of: $0) }
      notice.body = rewrite(notice.body)
      return .notice(notice)
    case .label(var label):
      label.body = rewrite(label.body)
      return .label(label)
    case .fragment(var fragment):
      fragment.body = rewrite(fragment.body)
      return .fragment(fragment)
    }
  }

  /// Rewrites what stands inside an article.
  public mutating func rewriteContent(of article: Article) -> Article {
    var article = article
    article.kicker = article.kicker.map { rewriteContent(of: $0) }
    article.headline = rewriteContent(of: article.headline)
    article.decks = article.decks.map { rewriteContent(of: $0) }
    article.bylines = article.bylines.map { rewriteContent(of: $0) }
    for index in article.notes.indices {
      article.notes[index].paragraph = rewriteContent(of: article.notes[index].paragraph)
    }
    for index in article.jumps.indices {
      article.jumps[index].paragraph = article.jumps[index].paragraph.map { rewriteContent(of: $0) }
    }
    article.body = rewrite(article.body)
    if let byline = article.column?.byline { article.column?.byline = rewriteContent(of: byline) }
    article.deskCredits = article.deskCredits.map { rewriteContent(of: $0) }
    return article
  }

  /// Rewrites the text of a heading.
  public mutating func rewriteContent(of heading: Heading) -> Heading {
    var heading = heading
    heading.content = rewrite(heading.content)
    return heading
  }

  /// Rewrites the text of a paragraph.
  public mutating func rewriteContent(of paragraph: Paragraph) -> Paragraph {
    var paragraph = paragraph
    paragraph.content = rewrite(paragraph.content)
    return paragraph
  }

  /// Rewrites the text of a byline; its credits stay as they were read.
  public mutating func rewriteContent(of byline: Byline) -> Byline {
    var byline = byline
    byline.paragraph = rewriteContent(of: byline.paragraph)
    return byline
  }

  /// Rewrites the caption and the credit line of a figure.
  public mutating func rewriteContent(of figure: Figure) -> Figure {
    var figure = figure
    figure.image.alternative = rewrite(figure.image.alternative)
    figure.below = figure.below.map { rewriteContent(of: $0) }
    figure.credit = figure.credit.map { rewriteContent(of: $0) }
    return figure
  }

  /// Rewrites what stands inside a block.
  public mutating func rewriteContent(of block: Block) -> Block {
    switch block {
    case .paragraph(let paragraph): return .paragraph(rewriteContent(of: paragraph))
    case .heading(let heading): return .heading(rewriteContent(of: heading))
    case .figure(let figure): return .figure(rewriteContent(of: figure))
    case .list(var list):
      for index in list.items.indices { list.items[index].blocks = rewrite(list.items[index].blocks) }
      return .list(list)
    case .quote(var quote):
      quote.blocks = rewrite(quote.blocks)
      return .quote(quote)
    case .table(var table):
      table.header = rewriteContent(of: table.header)
      table.rows = table.rows.map { rewriteContent(of: $0) }
      return .table(table)
    case .code, .html, .thematicBreak, .definition, .opaque: return block
    }
  }

  private mutating func rewriteContent(of row: [Table.Cell]) -> [Table.Cell] {
    row.map { cell in Table.Cell(rewrite(cell.content), range: cell.range) }
  }

  /// Rewrites what stands inside a piece of text.
  public mutating func rewriteContent(of inline: Inline) -> Inline {
    switch inline {
    case .emphasis(let styled): return .emphasis(rewriteContent(of: styled))
    case .strong(let styled): return .strong(rewriteContent(of: styled))
    case .strikethrough(let styled): return .strikethrough(rewriteContent(of: styled))
    case .link(var link):
      link.content = rewrite(link.content)
      return .link(link)
    case .image(var image):
      image.alternative = rewrite(image.alternative)
      return .image(image)
    case .text, .code, .html, .softBreak, .hardBreak: return inline
    }
  }

  private mutating func rewriteContent(of styled: StyledText) -> StyledText {
    StyledText(rewrite(styled.content), range: styled.range)
  }
}
