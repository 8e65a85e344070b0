/// One block of a page together with what it is on the page: the unit in which a page is written, exported,
/// compared and put back together.
///
/// The parts of a page cover all its text. What lies between two parts prints nothing: blank lines and link
/// reference definitions.
public struct PagePart: Sendable, Hashable {
  /// What a part is to its item. Ordinals count from 0.
  public enum Role: Sendable, Hashable {
    /// The kicker of an article.
    case kicker
    /// The headline of an article, or the title of another item.
    case headline
    /// A deck of an article.
    case deck(Int)
    /// A byline of an article.
    case byline(Int)
    /// An editor's note of an article.
    case note(Int)
    /// A block of the body. The picture and the caption of a photo story count as its body, 0 and 1.
    case body(Int)
    /// The credit of a photo story that follows its caption.
    case credit
    /// A jump that has a paragraph to itself.
    case jump(Int)
    /// The column credit of an article.
    case column
    /// A credit of the desk.
    case deskCredit(Int)
  }

  /// The names of a part within its page, for tables that hold something about each part.
  public struct Key: Sendable, Hashable {
    /// The index of the item on the page, from 0.
    public var item: Int
    /// What the part is to that item.
    public var role: Role

    /// Names a part.
    public init(item: Int, role: Role) {
      self.item = item
      self.role = role
    }
  }

  /// Which part it is.
  public var key: Key
  /// The block as Markdown has it.
  public var block: Block
  /// Where it stands in the source; nil when it was made, not parsed.
  public var range: SourceRange? { block.range }

  /// Makes a part.
  public init(item: Int, role: Role, block: Block) {
    key = Key(item: item, role: role)
    self.block = block
  }
}

extension Page {
  /// The parts of the page in canonical order: item after item, and in each the order in which this project
  /// writes one.
  public var partsInCanonicalOrder: [PagePart] {
    items.enumerated().flatMap { index, item in
      item.parts.map { PagePart(item: index, role: $0.role, block: $0.block) }
    }
  }

  /// The parts of the page as they stand in the source; in canonical order when any of them was made, not parsed.
  public var parts: [PagePart] {
    let parts = partsInCanonicalOrder
    guard parts.allSatisfy({ $0.range != nil }) else { return parts }
    return parts.sorted { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
  }
}

extension Item {
  /// The parts of the item in canonical order.
  public var parts: [(role: PagePart.Role, block: Block)] {
    switch self {
    case .article(let article): article.parts
    case .photo(let story): story.parts
    case .weather(let weather): Self.parts(title: weather.title, body: weather.body)
    case .notice(let notice): Self.parts(title: notice.title, body: notice.body)
    case .label(let label): Self.parts(title: nil, body: label.body)
    case .fragment(let fragment): Self.parts(title: nil, body: fragment.body)
    }
  }

  private static func parts(title: Heading?, body: [Block]) -> [(role: PagePart.Role, block: Block)] {
    var parts: [(role: PagePart.Role, block: Block)] = []
    if let title { parts.append((.headline, .heading(title))) }
    parts += body.enumerated().map { (.body($0), $1) }
    return parts
  }
}

extension Article {
  /// The parts of the article in canonical order: headline block, bylines, notes, text, jumps, column, desk.
  public var parts: [(role: PagePart.Role, block: Block)] {
    var parts: [(role: PagePart.Role, block: Block)] = []
    parts.reserveCapacity(
      3 + decks.count + bylines.count + notes.count + jumps.count + body.count + deskCredits.count)
    if let kicker { parts.append((.kicker, .heading(kicker))) }
    parts.append((.headline, .heading(headline)))
    for (index, deck) in decks.enumerated() { parts.append((.deck(index), .heading(deck))) }
    for (index, byline) in bylines.enumerated() {
      parts.append((.byline(index), .paragraph(byline.paragraph)))
    }
    append(.before, to: &parts)
    append(.from, to: &parts)
    for (index, block) in body.enumerated() { parts.append((.body(index), block)) }
    append(.after, to: &parts)
    append(.to, to: &parts)
    if let column { parts.append((.column, .paragraph(column.byline.paragraph))) }
    for (index, credit) in deskCredits.enumerated() {
      parts.append((.deskCredit(index), .paragraph(credit.paragraph)))
    }
    return parts
  }

  private func append(_ position: EditorNote.Position, to parts: inout [(role: PagePart.Role, block: Block)])
  {
    for (index, note) in notes.enumerated() where note.position == position {
      parts.append((.note(index), .paragraph(note.paragraph)))
    }
  }

  private func append(_ direction: Jump.Direction, to parts: inout [(role: PagePart.Role, block: Block)]) {
    for (index, jump) in jumps.enumerated() where jump.direction == direction {
      if let paragraph = jump.paragraph { parts.append((.jump(index), .paragraph(paragraph))) }
    }
  }
}

extension PhotoStory {
  /// The parts of the photo story in canonical order: title, picture, caption, credit.
  public var parts: [(role: PagePart.Role, block: Block)] {
    var parts: [(role: PagePart.Role, block: Block)] = []
    if let title { parts.append((.headline, .heading(title))) }
    if let figure { parts.append((.body(0), .figure(figure))) }
    if let caption { parts.append((.body(1), .paragraph(caption))) }
    if let credit { parts.append((.credit, .paragraph(credit.paragraph))) }
    return parts
  }
}
