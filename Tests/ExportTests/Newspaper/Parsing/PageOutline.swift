import Export

/// What a page is understood as, in a form that a test can write down: one line an item, its kind and its parts in
/// source order or in canonical order, each with the first characters of its text.
struct PageOutline {
  let lines: [String]

  init(_ page: Page, isCanonical: Bool = false) {
    lines = page.items.map { item in
      let parts =
        isCanonical
        ? item.parts
        : item.parts.sorted { ($0.block.range?.lowerBound ?? 0) < ($1.block.range?.lowerBound ?? 0) }
      return ([Self.kind(item)] + parts.map { "\(Self.role($0.role)) \(Self.text($0.block))" })
        .joined(separator: " | ")
    }
  }

  init(_ markdown: String, houseStyle: HouseStyle = .standard) {
    self.init(PageParser.parse(SourceText(markdown), file: "01.md", houseStyle: houseStyle))
  }

  private static func kind(_ item: Item) -> String {
    switch item {
    case .article: "article"
    case .photo: "photo"
    case .weather: "weather"
    case .notice(let notice): notice.kind.rawValue
    case .label: "label"
    case .fragment: "fragment"
    }
  }

  private static func role(_ role: PagePart.Role) -> String {
    switch role {
    case .kicker: "kicker"
    case .headline: "headline"
    case .deck: "deck"
    case .byline: "byline"
    case .note: "note"
    case .body: "body"
    case .credit: "credit"
    case .jump: "jump"
    case .column: "column"
    case .deskCredit: "desk"
    }
  }

  private static func text(_ block: Block) -> String {
    switch block {
    case .paragraph(let paragraph): String(paragraph.content.plainText.prefix(4))
    case .heading(let heading): "#\(heading.level) \(heading.content.plainText.prefix(4))"
    case .figure(let figure): "![\(figure.caption.prefix(4))]\(figure.credit?.text.prefix(3) ?? "")"
    case .list: "list"
    case .quote: "quote"
    case .code: "code"
    case .html: "html"
    case .table: "table"
    case .thematicBreak: "---"
    case .definition: "definition"
    case .opaque: "opaque"
    }
  }
}

/// The articles of a page.
func articles(of markdown: String) -> [Article] {
  PageParser.parse(SourceText(markdown), file: "01.md").items.compactMap { item in
    if case .article(let article) = item { article } else { nil }
  }
}
