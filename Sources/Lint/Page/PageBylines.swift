import Document

extension Page {
  /// The bylines and photo credits of the page, item after item; credits of desk and column are not among them, nor are
  /// those in which a tag or a picture stands.
  var bylines: [Byline] { allBylines.filter { $0.paragraph.content.isText } }

  private var allBylines: [Byline] {
    items.flatMap { item in
      switch item {
      case .article(let article):
        article.bylines
          + article.body.compactMap { block in
            if case .figure(let figure) = block { figure.credit } else { nil }
          }
      case .photo(let story): ([story.credit] + story.figures.map(\.credit)).compactMap { $0 }
      case .weather, .notice, .label, .fragment: [Byline]()
      }
    }
  }

  /// The pictures of the page with their captions, each with the index of its item.
  var figures: [(item: Int, figure: Figure)] {
    items.enumerated().flatMap { index, item -> [(item: Int, figure: Figure)] in
      switch item {
      case .article(let article): article.body.compactMap { Self.figure($0) }.map { (index, $0) }
      case .fragment(let fragment): fragment.body.compactMap { Self.figure($0) }.map { (index, $0) }
      case .notice(let notice): notice.body.compactMap { Self.figure($0) }.map { (index, $0) }
      case .photo(let story): story.figures.map { (index, $0) }
      case .weather, .label: []
      }
    }
  }

  private static func figure(_ block: Block) -> Figure? {
    if case .figure(let figure) = block { figure } else { nil }
  }
}

extension Item {
  /// The article, when the item is one.
  var article: Article? {
    if case .article(let article) = self { article } else { nil }
  }
}

extension Article {
  /// The text, less comments, which print nothing.
  var printedBody: [Block] { body.contains(where: \.isComment) ? body.filter { !$0.isComment } : body }
}

extension Byline {
  /// The line as bytes that know where in the source they stand; the offsets of its credits count in them.
  var passage: Passage { Passage(paragraph.content, role: .byline, item: 0, part: 0) }
}
