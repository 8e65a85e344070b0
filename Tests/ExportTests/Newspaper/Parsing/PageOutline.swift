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
      let lines = parts.flatMap { part -> [String] in
        if isCanonical, case .figure(let figure) = part.block { return Self.apart(figure) }
        return ["\(Self.role(part.role)) \(Self.text(part.block))"]
      }
      return ([Self.kind(item)] + lines).joined(separator: " | ")
    }
  }

  init(_ markdown: String, houseStyle: HouseStyle = .standard) {
    self.init(PageParser.parse(SourceText(markdown), file: "01.md", houseStyle: houseStyle))
  }

  /// A picture and the paragraphs below it one by one: a line that canonical order takes from between them parts them.
  private static func apart(_ figure: Figure) -> [String] {
    let namesNobody = figure.credit?.credits.allSatisfy(\.names.isEmpty) ?? false
    let credit = figure.credit?.text ?? ""
    return ["body ![\(figure.image.alternative.plainText.prefix(4))]\(namesNobody ? "" : credit.prefix(3))"]
      + figure.below.map { "body \($0.content.plainText.prefix(4))" }
      + (namesNobody ? ["body \(credit.prefix(4))"] : [])
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
