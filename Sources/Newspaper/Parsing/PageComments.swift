import Document
import Source

/// The HTML comments of a page. They print nothing, so the page is read as if they were not there; then each becomes a
/// block of the text it stands in.
struct PageComments {
  private let comments: [Block]

  init(_ blocks: [Block]) { comments = blocks.filter(\.isComment) }

  /// The items with the comments in them.
  ///
  /// A comment goes to the item that the block before it belongs to, or to the nearest one before that has a text of
  /// several blocks. Comments above all of these are items of their own.
  func putBack(into items: [Item]) -> [Item] {
    guard !comments.isEmpty else { return items }
    var items = items
    let starts = items.enumerated().flatMap { index, item in
      item.parts.compactMap { part in part.block.range.map { (offset: $0.lowerBound, item: index) } }
    }.sorted { $0.offset < $1.offset }
    var owned: [Int: [Block]] = [:]
    var loose: [Block] = []
    var next = 0
    var before: Int?
    for comment in comments {
      let place = comment.range?.lowerBound ?? 0
      while next < starts.count, starts[next].offset < place {
        before = starts[next].item
        next += 1
      }
      var owner = before
      while let candidate = owner, !items[candidate].takesComments {
        owner = candidate > 0 ? candidate - 1 : nil
      }
      if let owner { owned[owner, default: []].append(comment) } else { loose.append(comment) }
    }
    for (owner, comments) in owned { items[owner].add(comments) }
    return loose.isEmpty ? items : Self.merge(loose, items)
  }

  /// Puts comments that no item takes among the items, by where they begin.
  private static func merge(_ comments: [Block], _ items: [Item]) -> [Item] {
    let places = items.map { item in item.parts.compactMap { $0.block.range?.lowerBound }.min() ?? 0 }
    var merged: [Item] = []
    var next = 0
    for (item, place) in zip(items, places) {
      while next < comments.count, (comments[next].range?.lowerBound ?? 0) < place {
        merged.append(.fragment(Fragment([comments[next]])))
        next += 1
      }
      merged.append(item)
    }
    return merged + comments[next...].map { .fragment(Fragment([$0])) }
  }
}

extension Item {
  /// Whether the item has a text of several blocks, among which a comment may stand.
  fileprivate var takesComments: Bool {
    switch self {
    case .article, .notice, .fragment: true
    case .photo, .weather, .label: false
    }
  }

  /// Adds comments to the text, each before the first block that stands after it in the source.
  fileprivate mutating func add(_ comments: [Block]) {
    switch self {
    case .article(var article):
      article.body = Self.merge(comments, article.body)
      self = .article(article)
    case .notice(var notice):
      notice.body = Self.merge(comments, notice.body)
      self = .notice(notice)
    case .fragment(var fragment):
      fragment.body = Self.merge(comments, fragment.body)
      self = .fragment(fragment)
    case .photo, .weather, .label: break
    }
  }

  private static func merge(_ comments: [Block], _ body: [Block]) -> [Block] {
    var merged: [Block] = []
    merged.reserveCapacity(body.count + comments.count)
    var next = 0
    for block in body {
      let place = block.range?.lowerBound ?? 0
      while next < comments.count, (comments[next].range?.lowerBound ?? 0) < place {
        merged.append(comments[next])
        next += 1
      }
      merged.append(block)
    }
    return merged + comments[next...]
  }
}
