import Document

extension ItemBuilder {
  /// The pictures of the item in reading order, those inside quotes and lists included.
  var figures: [Figure] {
    var figures: [Figure] = []
    piece.parts.map(\.block).walk { node in
      switch node {
      case .block(.figure(let figure)): figures.append(figure)
      case .block(.list), .block(.quote): return .visitChildren
      default: break
      }
      return .skipChildren
    }
    return figures
  }

  /// The news item of a picture; nil for one that names no file.
  func pictureItem(_ figure: Figure, local: String) -> NewsItem? {
    guard let href = WebAddress(figure.image.destination) else { return nil }
    var meta = page.contentMeta(.picture)
    var title: LabelText?
    if case .photo(let story) = item {
      meta.headlines = Self.headlines(main: story.title)
      title = self.title
    }
    meta.creators = Self.parties(figure.credits)
    if let credit = figure.credit {
      meta.bylines = Self.lines(credit)
      meta.creditline = Self.creditline([credit])
    }
    meta.captions = Self.captions(of: figure)
    return NewsItem(
      guid: GUID(provider: page.provider?.string ?? GUID.unknownProvider, date: page.date, local: local),
      version: page.version, rights: RightsInfo(page.metadata.rights),
      meta: page.itemMeta(.picture, title: title, links: []),
      contentMeta: meta,
      content: .picture(
        RemoteContent(href: href, file: page.options.pictures[figure.image.destination])),
      page: page.index, range: figure.range)
  }
}
