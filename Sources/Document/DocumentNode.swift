public import Source

/// Any node of the tree, from an issue down to a run of text, for what goes over trees without knowing all of them.
///
/// What is walked is what is printed: a byline holds its paragraph, not the credits read in it.
public enum DocumentNode: Sendable, Hashable {
  /// An issue 期.
  case issue(Issue)
  /// A page 版.
  case page(Page)
  /// An article.
  case article(Article)
  /// A picture that is an item of its own 图片新闻.
  case photo(PhotoStory)
  /// A weather forecast 天气.
  case weather(Weather)
  /// An announcement or an advertisement.
  case notice(Notice)
  /// Words that belong to no article.
  case label(Label)
  /// Text without a headline.
  case fragment(Fragment)
  /// A line of credits 署名.
  case byline(Byline)
  /// The opening of a news story 消息头, a view of the paragraph that follows it in the tree.
  case dateline(Dateline)
  /// A note of the editors 编者按.
  case note(EditorNote)
  /// A column credit 栏目.
  case column(ColumnCredit)
  /// A jump 转版.
  case jump(Jump)
  /// A block, in a role or in a body.
  case block(Block)
  /// An item of a list.
  case listItem(ListItem)
  /// A cell of a table.
  case cell(Table.Cell)
  /// A piece of running text.
  case inline(Inline)

  /// The node of an item.
  public init(_ item: Item) {
    self =
      switch item {
      case .article(let article): .article(article)
      case .photo(let photo): .photo(photo)
      case .weather(let weather): .weather(weather)
      case .notice(let notice): .notice(notice)
      case .label(let label): .label(label)
      case .fragment(let fragment): .fragment(fragment)
      }
  }

  /// Where the node stands in the source; nil when it was made, not parsed, and for pages, items and issues, whose
  /// parts may stand apart.
  public var range: SourceRange? {
    switch self {
    case .issue, .page, .article, .photo, .weather, .notice, .label, .fragment: nil
    case .byline(let byline): byline.range
    case .dateline(let dateline): dateline.range
    case .note(let note): note.paragraph.range
    case .column(let column): column.byline.range
    case .jump(let jump): jump.range
    case .block(let block): block.range
    case .listItem(let item): item.range
    case .cell(let cell): cell.range
    case .inline(let inline): inline.range
    }
  }

  /// The nodes inside this one: those of an item in the order this project writes them, all others in reading order.
  public var children: [DocumentNode] { namedChildren.map(\.node) }

  /// The nodes inside this one, each with what it is to this one where that is not plain from its kind.
  var namedChildren: [(name: String?, node: DocumentNode)] {
    switch self {
    case .issue(let issue): Self.unnamed(issue.pages.map { .page($0) })
    case .page(let page):
      Self.unnamed(page.items.map { DocumentNode($0) } + page.definitions.map { .block(.definition($0)) })
    case .article(let article): Self.children(of: article)
    case .photo(let photo): Self.children(of: photo)
    case .weather(let weather): Self.children(title: weather.title, body: weather.body)
    case .notice(let notice): Self.children(title: notice.title, body: notice.body)
    case .label(let label): Self.children(title: nil, body: label.body)
    case .fragment(let fragment): Self.children(title: nil, body: fragment.body)
    case .byline(let byline): Self.unnamed([.block(.paragraph(byline.paragraph))])
    case .note(let note): Self.unnamed([.block(.paragraph(note.paragraph))])
    case .column(let column): Self.unnamed([.byline(column.byline)])
    case .jump(let jump): Self.unnamed(jump.paragraph.map { [.block(.paragraph($0))] } ?? [])
    case .block(let block): Self.children(of: block)
    case .listItem(let item): Self.unnamed(item.blocks.map { .block($0) })
    case .cell(let cell): Self.unnamed(cell.content.map { .inline($0) })
    case .inline(let inline): Self.unnamed(inline.children.map { .inline($0) })
    case .dateline: []
    }
  }

  private static func unnamed(_ nodes: [DocumentNode]) -> [(name: String?, node: DocumentNode)] {
    nodes.map { (nil, $0) }
  }

  private static func children(of block: Block) -> [(name: String?, node: DocumentNode)] {
    switch block {
    case .paragraph(let paragraph): unnamed(paragraph.content.map { .inline($0) })
    case .heading(let heading): unnamed(heading.content.map { .inline($0) })
    case .list(let list): unnamed(list.items.map { .listItem($0) })
    case .quote(let quote): unnamed(quote.blocks.map { .block($0) })
    case .table(let table):
      table.header.map { ("header", .cell($0)) } + unnamed(table.rows.joined().map { .cell($0) })
    case .figure(let figure):
      [(nil, .inline(.image(figure.image)))] + figure.below.map { ("caption", .block(.paragraph($0))) }
        + (figure.credit.map { [("credit", .byline($0))] } ?? [])
    case .code, .html, .thematicBreak, .definition, .opaque: []
    }
  }

  private static func children(title: Heading?, body: [Block]) -> [(name: String?, node: DocumentNode)] {
    (title.map { [("title", .block(.heading($0)))] } ?? []) + unnamed(body.map { .block($0) })
  }

  private static func children(of photo: PhotoStory) -> [(name: String?, node: DocumentNode)] {
    var children = children(title: photo.title, body: photo.figure.map { [.figure($0)] } ?? [])
    if let caption = photo.caption { children.append(("caption", .block(.paragraph(caption)))) }
    if let credit = photo.credit { children.append(("credit", .byline(credit))) }
    return children
  }

  private static func children(of article: Article) -> [(name: String?, node: DocumentNode)] {
    var children: [(name: String?, node: DocumentNode)] = []
    if let kicker = article.kicker { children.append(("kicker", .block(.heading(kicker)))) }
    children.append(("headline", .block(.heading(article.headline))))
    children += article.decks.map { ("deck", .block(.heading($0))) }
    children += unnamed(article.bylines.map { .byline($0) })
    children += unnamed(article.notes.filter { $0.position == .before }.map { .note($0) })
    children += unnamed(article.jumps.filter { $0.direction == .from }.map { .jump($0) })
    if let dateline = article.dateline { children.append((nil, .dateline(dateline))) }
    children += unnamed(article.body.map { .block($0) })
    children += unnamed(article.notes.filter { $0.position == .after }.map { .note($0) })
    children += unnamed(article.jumps.filter { $0.direction == .to }.map { .jump($0) })
    if let column = article.column { children.append((nil, .column(column))) }
    children += article.deskCredits.map { ("desk credit", .byline($0)) }
    return children
  }
}
