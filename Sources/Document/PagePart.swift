public import Source

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
    /// A block of the body. The pictures of a photo story count as its body, and after them, from 1 on, the
    /// caption.
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
    var list = PartList()
    list.reserveCapacity(items.reduce(0) { $0 + $1.partCount })
    for (index, item) in items.enumerated() {
      list.item = index
      list.add(item)
    }
    return list.parts
  }

  /// The parts of the page as they stand in the source; in canonical order when any of them was made, not parsed.
  public var parts: [PagePart] {
    let parts = partsInCanonicalOrder
    var last = 0
    var isInOrder = true
    for part in parts {
      guard let start = part.range?.lowerBound else { return parts }
      if start < last { isInOrder = false }
      last = start
    }
    if isInOrder { return parts }
    return parts.sorted { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
  }
}

extension Item {
  /// The parts of the item in canonical order.
  public var parts: [(role: PagePart.Role, block: Block)] {
    parts(ofItem: 0).map { ($0.key.role, $0.block) }
  }

  /// The parts of the item in canonical order, as those of an item of a page; its index counts from 0.
  func parts(ofItem index: Int) -> [PagePart] {
    var list = PartList(item: index)
    list.reserveCapacity(partCount)
    list.add(self)
    return list.parts
  }

  /// The number of its parts, or a little more.
  fileprivate var partCount: Int {
    switch self {
    case .article(let article):
      3 + article.decks.count + article.bylines.count + article.notes.count + article.jumps.count
        + article.body.count + article.deskCredits.count
    case .photo(let story): 3 + story.figures.count
    case .weather(let weather): 1 + weather.body.count
    case .notice(let notice): 1 + notice.body.count
    case .label(let label): label.body.count
    case .fragment(let fragment): fragment.body.count
    }
  }
}

extension Article {
  /// The parts of the article in canonical order: headline block, bylines, notes, text, jumps, column, desk.
  public var parts: [(role: PagePart.Role, block: Block)] { Item.article(self).parts }
}

extension PhotoStory {
  /// The parts of the photo story in canonical order: title, picture, caption, credit.
  public var parts: [(role: PagePart.Role, block: Block)] { Item.photo(self).parts }
}

/// Lists the parts of items.
private struct PartList {
  /// The index of the item whose parts are added, from 0.
  var item = 0
  private(set) var parts: [PagePart] = []

  init(item: Int = 0) { self.item = item }

  mutating func reserveCapacity(_ count: Int) { parts.reserveCapacity(count) }

  mutating func add(_ item: Item) {
    switch item {
    case .article(let article): add(article)
    case .photo(let story): add(story)
    case .weather(let weather): add(title: weather.title, body: weather.body)
    case .notice(let notice): add(title: notice.title, body: notice.body)
    case .label(let label): add(title: nil, body: label.body)
    case .fragment(let fragment): add(title: nil, body: fragment.body)
    }
  }

  private mutating func add(_ role: PagePart.Role, _ block: Block) {
    parts.append(PagePart(item: item, role: role, block: block))
  }

  /// A headline that the front matter gives is no part of the text.
  private mutating func add(headline: Heading) {
    if !headline.isFromFrontMatter { add(.headline, .heading(headline)) }
  }

  private mutating func add(title: Heading?, body: [Block]) {
    if let title { add(headline: title) }
    for (index, block) in body.enumerated() { add(.body(index), block) }
  }

  private mutating func add(_ article: Article) {
    if let kicker = article.kicker { add(.kicker, .heading(kicker)) }
    add(headline: article.headline)
    for (index, deck) in article.decks.enumerated() { add(.deck(index), .heading(deck)) }
    for (index, byline) in article.bylines.enumerated() where !byline.isFromFrontMatter {
      add(.byline(index), .paragraph(byline.paragraph))
    }
    add(article.notes, at: .before)
    add(article.jumps, .from)
    for (index, block) in article.body.enumerated() { add(.body(index), block) }
    add(article.notes, at: .after)
    add(article.jumps, .to)
    if let column = article.column { add(.column, .paragraph(column.byline.paragraph)) }
    for (index, credit) in article.deskCredits.enumerated() {
      add(.deskCredit(index), .paragraph(credit.paragraph))
    }
  }

  private mutating func add(_ notes: [EditorNote], at position: EditorNote.Position) {
    for (index, note) in notes.enumerated() where note.position == position {
      add(.note(index), .paragraph(note.paragraph))
    }
  }

  private mutating func add(_ jumps: [Jump], _ direction: Jump.Direction) {
    for (index, jump) in jumps.enumerated() where jump.direction == direction {
      if let paragraph = jump.paragraph { add(.jump(index), .paragraph(paragraph)) }
    }
  }

  private mutating func add(_ story: PhotoStory) {
    if let title = story.title { add(headline: title) }
    for (index, figure) in story.figures.enumerated() { add(.body(index), .figure(figure)) }
    if let caption = story.caption { add(.body(max(1, story.figures.count)), .paragraph(caption)) }
    if let credit = story.credit { add(.credit, .paragraph(credit.paragraph)) }
  }
}
