/// Something that does one thing for each kind of node and gives a result for it.
///
/// A visitor is a struct with `mutating` methods. It implements the methods for the nodes it cares about; every other
/// node goes to ``defaultVisit(_:)``. Nothing descends by itself; see ``Walker`` for what does.
///
/// ```swift
/// struct HeadingCounter: Walker {
///   var count = 0
///   mutating func visit(_ heading: Heading) { count += 1 }
/// }
/// var counter = HeadingCounter()
/// DocumentNode.page(page).accept(&counter)
/// ```
public protocol Visitor {
  /// What a visit gives.
  associatedtype Result

  /// Visits a node of a kind that has no method of its own here.
  mutating func defaultVisit(_ node: DocumentNode) -> Result

  /// Visits an issue.
  mutating func visit(_ issue: Issue) -> Result
  /// Visits a page.
  mutating func visit(_ page: Page) -> Result
  /// Visits an article.
  mutating func visit(_ article: Article) -> Result
  /// Visits a photo story.
  mutating func visit(_ photo: PhotoStory) -> Result
  /// Visits a weather forecast.
  mutating func visit(_ weather: Weather) -> Result
  /// Visits an announcement or an advertisement.
  mutating func visit(_ notice: Notice) -> Result
  /// Visits a label.
  mutating func visit(_ label: Label) -> Result
  /// Visits a fragment.
  mutating func visit(_ fragment: Fragment) -> Result
  /// Visits a byline or a credit line.
  mutating func visit(_ byline: Byline) -> Result
  /// Visits a dateline.
  mutating func visit(_ dateline: Dateline) -> Result
  /// Visits an editors' note.
  mutating func visit(_ note: EditorNote) -> Result
  /// Visits a column credit.
  mutating func visit(_ column: ColumnCredit) -> Result
  /// Visits a jump.
  mutating func visit(_ jump: Jump) -> Result

  /// Visits a paragraph.
  mutating func visit(_ paragraph: Paragraph) -> Result
  /// Visits a heading.
  mutating func visit(_ heading: Heading) -> Result
  /// Visits a list.
  mutating func visit(_ list: List) -> Result
  /// Visits an item of a list.
  mutating func visit(_ item: ListItem) -> Result
  /// Visits a block quote.
  mutating func visit(_ quote: Quote) -> Result
  /// Visits a code block.
  mutating func visit(_ code: CodeBlock) -> Result
  /// Visits a block of raw HTML.
  mutating func visit(_ html: HTMLBlock) -> Result
  /// Visits a table.
  mutating func visit(_ table: Table) -> Result
  /// Visits a cell of a table.
  mutating func visit(_ cell: Table.Cell) -> Result
  /// Visits a figure.
  mutating func visit(_ figure: Figure) -> Result
  /// Visits a thematic break.
  mutating func visit(_ thematicBreak: ThematicBreak) -> Result
  /// Visits a link reference definition.
  mutating func visit(_ definition: LinkDefinition) -> Result
  /// Visits opaque source.
  mutating func visit(_ opaque: OpaqueSource) -> Result

  /// Visits a run of plain text.
  mutating func visit(_ text: Text) -> Result
  /// Visits emphasis.
  mutating func visit(emphasis: StyledText) -> Result
  /// Visits strong emphasis.
  mutating func visit(strong: StyledText) -> Result
  /// Visits struck-out text.
  mutating func visit(strikethrough: StyledText) -> Result
  /// Visits a code span.
  mutating func visit(_ code: CodeSpan) -> Result
  /// Visits a link.
  mutating func visit(_ link: Link) -> Result
  /// Visits a picture inside a line of text or inside a figure.
  mutating func visit(_ image: Image) -> Result
  /// Visits raw HTML inside a line of text.
  mutating func visit(_ html: InlineHTML) -> Result
  /// Visits a line end that is white space.
  mutating func visit(softBreak: LineBreak) -> Result
  /// Visits a line end that is printed.
  mutating func visit(hardBreak: LineBreak) -> Result
}

extension DocumentNode {
  /// Lets a visitor visit the node, by the method for its kind.
  @discardableResult
  public func accept<V: Visitor>(_ visitor: inout V) -> V.Result {
    switch self {
    case .issue(let issue): visitor.visit(issue)
    case .page(let page): visitor.visit(page)
    case .article(let article): visitor.visit(article)
    case .photo(let photo): visitor.visit(photo)
    case .weather(let weather): visitor.visit(weather)
    case .notice(let notice): visitor.visit(notice)
    case .label(let label): visitor.visit(label)
    case .fragment(let fragment): visitor.visit(fragment)
    case .byline(let byline): visitor.visit(byline)
    case .dateline(let dateline): visitor.visit(dateline)
    case .note(let note): visitor.visit(note)
    case .column(let column): visitor.visit(column)
    case .jump(let jump): visitor.visit(jump)
    case .block(let block): block.accept(&visitor)
    case .listItem(let item): visitor.visit(item)
    case .cell(let cell): visitor.visit(cell)
    case .inline(let inline): inline.accept(&visitor)
    }
  }
}

extension Block {
  /// Lets a visitor visit the block, by the method for its kind.
  @discardableResult
  public func accept<V: Visitor>(_ visitor: inout V) -> V.Result {
    switch self {
    case .paragraph(let paragraph): visitor.visit(paragraph)
    case .heading(let heading): visitor.visit(heading)
    case .list(let list): visitor.visit(list)
    case .quote(let quote): visitor.visit(quote)
    case .code(let code): visitor.visit(code)
    case .html(let html): visitor.visit(html)
    case .table(let table): visitor.visit(table)
    case .figure(let figure): visitor.visit(figure)
    case .thematicBreak(let thematicBreak): visitor.visit(thematicBreak)
    case .definition(let definition): visitor.visit(definition)
    case .opaque(let opaque): visitor.visit(opaque)
    }
  }
}

extension Inline {
  /// Lets a visitor visit the piece of text, by the method for its kind.
  @discardableResult
  public func accept<V: Visitor>(_ visitor: inout V) -> V.Result {
    switch self {
    case .text(let text): visitor.visit(text)
    case .emphasis(let styled): visitor.visit(emphasis: styled)
    case .strong(let styled): visitor.visit(strong: styled)
    case .strikethrough(let styled): visitor.visit(strikethrough: styled)
    case .code(let code): visitor.visit(code)
    case .link(let link): visitor.visit(link)
    case .image(let image): visitor.visit(image)
    case .html(let html): visitor.visit(html)
    case .softBreak(let lineBreak): visitor.visit(softBreak: lineBreak)
    case .hardBreak(let lineBreak): visitor.visit(hardBreak: lineBreak)
    }
  }
}
