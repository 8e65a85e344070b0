import Document
import Source

/// Walks the parts of a page and collects its text.
struct ProseReader {
  private let page: Page
  private(set) var passages: [Passage] = []
  private(set) var images: [(item: Int, image: Image)] = []
  private(set) var hardBreaks: [SourceRange] = []
  private(set) var verbatim: [SourceRange] = []
  private(set) var spellings = MarkdownSpellings()
  private(set) var textHeadings: [SourceRange] = []
  private var item = 0
  private var role = TextRole.body
  private var part = 0
  /// The dateline of the part that is being read.
  private var dateline: Dateline?

  init(_ page: Page) { self.page = page }

  /// Reads a part of the page, the part of the given index in source order.
  mutating func read(_ part: PagePart, _ index: Int) {
    item = part.key.item
    self.part = index
    let role = Self.role(part.key.role, in: page.items[item])
    dateline = role == .body ? datelineOfItem(within: part.range) : nil
    read(part.block, as: role)
  }

  private func datelineOfItem(within range: SourceRange?) -> Dateline? {
    guard let range, case .article(let article) = page.items[item], let dateline = article.dateline,
      let start = dateline.range?.lowerBound, range.contains(start)
    else { return nil }
    return dateline
  }

  private static func role(_ role: PagePart.Role, in item: Item) -> TextRole {
    switch role {
    case .kicker: return .kicker
    case .headline: return .headline
    case .deck: return .deck
    case .byline: return .byline
    case .note: return .note
    case .credit: return .credit
    case .jump: return .jump
    case .column: return .column
    case .deskCredit: return .deskCredit
    case .body:
      switch item {
      case .article, .fragment: return .body
      case .photo: return .caption
      case .weather: return .weather
      case .notice: return .notice
      case .label: return .label
      }
    }
  }

  private mutating func read(_ block: Block, as role: TextRole) {
    switch block {
    case .paragraph(let paragraph): read(paragraph.content, as: role)
    case .heading(let heading):
      if let source = page.source, let range = heading.range, AccidentalMarkup.isText(heading, in: source) {
        textHeadings.append(range)
        read(heading.content, as: .body)
      } else {
        read(heading.content, as: role.isHeading ? role : .crosshead)
      }
    case .list(let list):
      for item in list.items { for block in item.blocks { read(block, as: .list) } }
    case .quote(let quote):
      for block in quote.blocks { read(block, as: .quote) }
    case .table(let table):
      for cell in ([table.header] + table.rows).joined() { read(cell.content, as: .table) }
    case .figure(let figure):
      images.append((item, figure.image))
      if let range = figure.image.range { verbatim.append(range) }
      read(figure.image.alternative, as: .caption)
      for caption in figure.below { read(caption.content, as: .caption) }
      if let credit = figure.credit { read(credit.paragraph.content, as: .credit) }
    case .code(let code): keep(code.range)
    case .html(let html):
      keep(html.range)
      spellings.add(html, part: part)
      read(html)
    case .opaque(let opaque): keep(opaque.range)
    case .definition(let definition): keep(definition.range)
    case .thematicBreak: break
    }
  }

  private mutating func read(_ content: [Inline], as role: TextRole) {
    passages.append(Passage(PassageBuilder(content, role: role, item: item, part: part, dateline: dateline)))
    self.role = role
    countMarkup(content)
  }

  /// Reads the text between the tags of a block. Its markup is none of Markdown's.
  private mutating func read(_ html: HTMLBlock) {
    guard !html.isComment, let source = page.source else { return }
    for stretch in HTMLText(html, in: source).stretches {
      let role = stretch.isHeading ? TextRole.crosshead : .html
      passages.append(Passage(PassageBuilder(stretch.content, role: role, item: item, part: part)))
    }
  }

  private mutating func keep(_ range: SourceRange?) {
    if let range { verbatim.append(range) }
  }

  private mutating func countMarkup(_ content: [Inline]) {
    for inline in content {
      switch inline {
      case .softBreak: continue
      case .text(let text): spellings.add(text, in: page.source)
      case .hardBreak(let lineBreak):
        if let range = lineBreak.range { hardBreaks.append(range) }
      case .image(let image):
        images.append((item, image))
        keep(image.range)
      case .link(let link):
        let end = link.content.last?.range?.upperBound
        if let range = link.range { keep(SourceRange(end ?? range.lowerBound, range.upperBound)) }
        countMarkup(link.content)
      case .code(let code): keep(code.range)
      case .html(let html):
        keep(html.range)
        spellings.add(html, part: part, role: role)
      case .strikethrough(let styled):
        if let range = styled.range { spellings.strikethroughs.append(range) }
        countMarkup(styled.content)
      case .emphasis(let styled), .strong(let styled): countMarkup(styled.content)
      }
    }
  }
}
