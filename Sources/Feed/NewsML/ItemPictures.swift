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
  func pictureItem(_ figure: Figure, name: () -> GUID) -> NewsItem? {
    let destination = figure.image.destination
    let file = page.options.pictures[destination]
    guard let renditions = RemoteContent.renditions(of: destination, file: file) else { return nil }
    var meta = page.contentMeta(.picture)
    var title: LabelText?
    if case .photo(let story) = item {
      meta.headlines = Self.headlines(main: story.title)
      title = self.title
    }
    meta.creators = Self.parties(figure.credits)
    if let credit = figure.credit {
      meta.byline = Self.byline([credit.text])
      meta.creditline = meta.byline
    }
    meta.altID = LabelText(destination)
    meta.captions = [caption(of: figure)].compactMap(\.self)
    return NewsItem(
      guid: name(),
      version: page.version, rights: RightsInfo(page.metadata.rights),
      meta: page.itemMeta(.picture, title: title, links: []),
      contentMeta: meta,
      content: .picture(renditions),
      page: page.index, range: figure.range)
  }
  /// The caption of a picture: its own words, those below it, and those of its photo story. One line, because readers take the
  /// first only.
  private func caption(of figure: Figure) -> ContentMeta.Line? {
    var lines = Self.captions(of: figure).map(\.text.string)
    if case .photo(let story) = item, let caption = story.caption {
      lines.append(caption.content.plainText)
    }
    return Self.line(lines.joined(separator: " "), from: figure.image.range)
  }
}
