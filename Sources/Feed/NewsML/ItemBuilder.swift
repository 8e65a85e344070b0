import Document

/// Builds the news item of a piece of a page, and those of its pictures.
struct ItemBuilder {
  /// The page it is on.
  let page: PageContext
  /// The item; for a column credit printed apart, its article.
  let item: Item
  /// What is printed of it in one place.
  let piece: PrintedItem
  /// The name of the news item.
  let guid: GUID
  /// The name of the column credit printed apart from it.
  let column: GUID?
  /// The spelling hints of the page.
  let spelling: PageSpelling

  /// What its group is.
  var groupRole: PageGroupRole {
    if piece.isColumn { return .column }
    return switch item {
    case .article: .article
    case .photo: .photo
    case .weather: .weather
    case .notice: .notice
    case .label: .label
    case .fragment: .fragment
    }
  }

  /// What it is.
  var kind: ItemKind {
    if piece.isColumn { return .column }
    return switch item {
    case .article: .article
    case .photo: .photo
    case .weather: .weather
    case .notice(let notice): notice.kind == .announcement ? .announcement : .advertisement
    case .label: .label
    case .fragment: .fragment
    }
  }

  /// Its title, in one line.
  var title: LabelText? {
    if piece.isColumn { return columnName }
    return LabelText(item.headline?.text)
  }

  /// The name of the column 栏目 it ran in.
  var columnName: LabelText? {
    if case .article(let article) = item { LabelText(article.column?.name) } else { nil }
  }

  /// The news item, then its pictures.
  func build(names: inout StoryNames) -> [NewsItem] {
    var pictures: [NewsItem] = []
    for figure in figures {
      let picture = pictureItem(figure) { names.name(ofPicture: figure.image.destination, in: guid, page) }
      if let picture { pictures.append(picture) }
    }
    let rights = RightsInfo(page.metadata.rights)
    let links = pictures.map { ItemMeta.Link.picture($0.guid) } + (column.map { [.column($0)] } ?? [])
    let item = NewsItem(
      guid: guid, version: page.version, rights: rights,
      meta: page.itemMeta(.text, title: title, links: links),
      contentMeta: contentMeta, content: .text(document), page: page.index, range: piece.range)
    return [item] + pictures
  }
}
