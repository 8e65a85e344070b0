// What a visitor does for the kinds of nodes it has no method for.

extension Visitor {
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ issue: Issue) -> Result { defaultVisit(.issue(issue)) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ page: Page) -> Result { defaultVisit(.page(page)) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ article: Article) -> Result { defaultVisit(.article(article)) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ photo: PhotoStory) -> Result { defaultVisit(.photo(photo)) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ weather: Weather) -> Result { defaultVisit(.weather(weather)) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ notice: Notice) -> Result { defaultVisit(.notice(notice)) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ label: Label) -> Result { defaultVisit(.label(label)) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ fragment: Fragment) -> Result { defaultVisit(.fragment(fragment)) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ byline: Byline) -> Result { defaultVisit(.byline(byline)) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ dateline: Dateline) -> Result { defaultVisit(.dateline(dateline)) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ note: EditorNote) -> Result { defaultVisit(.note(note)) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ column: ColumnCredit) -> Result { defaultVisit(.column(column)) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ jump: Jump) -> Result { defaultVisit(.jump(jump)) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ paragraph: Paragraph) -> Result { defaultVisit(.block(.paragraph(paragraph))) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ heading: Heading) -> Result { defaultVisit(.block(.heading(heading))) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ list: List) -> Result { defaultVisit(.block(.list(list))) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ item: ListItem) -> Result { defaultVisit(.listItem(item)) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ quote: Quote) -> Result { defaultVisit(.block(.quote(quote))) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ code: CodeBlock) -> Result { defaultVisit(.block(.code(code))) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ html: HTMLBlock) -> Result { defaultVisit(.block(.html(html))) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ table: Table) -> Result { defaultVisit(.block(.table(table))) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ cell: Table.Cell) -> Result { defaultVisit(.cell(cell)) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ figure: Figure) -> Result { defaultVisit(.block(.figure(figure))) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ thematicBreak: ThematicBreak) -> Result {
    defaultVisit(.block(.thematicBreak(thematicBreak)))
  }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ definition: LinkDefinition) -> Result {
    defaultVisit(.block(.definition(definition)))
  }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ opaque: OpaqueSource) -> Result { defaultVisit(.block(.opaque(opaque))) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ text: Text) -> Result { defaultVisit(.inline(.text(text))) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(emphasis: StyledText) -> Result { defaultVisit(.inline(.emphasis(emphasis))) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(strong: StyledText) -> Result { defaultVisit(.inline(.strong(strong))) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(strikethrough: StyledText) -> Result {
    defaultVisit(.inline(.strikethrough(strikethrough)))
  }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ code: CodeSpan) -> Result { defaultVisit(.inline(.code(code))) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ link: Link) -> Result { defaultVisit(.inline(.link(link))) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ image: Image) -> Result { defaultVisit(.inline(.image(image))) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(_ html: InlineHTML) -> Result { defaultVisit(.inline(.html(html))) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(softBreak: LineBreak) -> Result { defaultVisit(.inline(.softBreak(softBreak))) }
  /// Visits it as ``defaultVisit(_:)`` does.
  public mutating func visit(hardBreak: LineBreak) -> Result { defaultVisit(.inline(.hardBreak(hardBreak))) }
}
