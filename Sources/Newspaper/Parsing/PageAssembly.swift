import Document
import Source

/// Sorts the blocks of a page into items.
struct PageAssembly {
  private let source: SourceText
  private let blocks: [PageBlock]
  private let roles: [HeadlineRoles.Role?]
  /// The headline that the front matter gives to a text without one.
  private let givenHeadline: Heading?
  private let givenByline: GivenByline
  private let words: SharedHouseStyle
  private let weather: WeatherSignals
  private let photos: PhotoStories
  private let articles: ArticleAssembly
  private let orphans: OrphanTail
  /// The comments of the page, which are put back when the items are known.
  private let comments: PageComments
  /// The lines that the page prints for itself, which are put back, too.
  private let matter: PageMatter
  /// The items so far, each with the index of its first block.
  private var found: [(start: Int, item: Item)] = []
  /// The index in ``found`` of the article whose section was finished last.
  private var lastArticle: Int?

  init(
    _ blocks: [Block], source: SourceText, style: HouseStyle, frontMatter: FrontMatter? = nil,
    metadata: Metadata = Metadata()
  ) {
    let words = SharedHouseStyle(style)
    let reader = PrintedLineReader(words, source: source)
    let credit = ClosingCredit(bylines: reader.bylines)
    self.source = source
    self.words = words
    comments = PageComments(blocks)
    let caption = CaptionLine(
      credit: credit, origin: PhotoOrigin(words: words), longest: style.captionCharacters)
    let datelines = DatelineGrammar(words: words, bylines: reader.bylines)
    let lines = HeadingLines(reader: reader).read(blocks)
    matter = PageMatter(
      Figures(reader: reader, caption: caption).join(lines.blocks), metadata: metadata,
      bylines: reader.bylines)
    var joined = matter.blocks
    let folio = FolioLine(metadata)
    UnmarkedHeadings(folio: folio, datelines: datelines, notes: EditorNotes(words: words))
      .mark(&joined, hasTitle: frontMatter?.post.title != nil)
    if frontMatter?.post.title == nil {
      HeadingLevels(folio: folio, datelines: datelines).set(&joined, lines: lines.found)
    }
    self.blocks = joined
    let ownRoles = HeadlineRoles.of(joined)
    givenHeadline = frontMatter.flatMap {
      GivenHeadline.of($0, joined, ownRoles, datelines: datelines, notes: EditorNotes(words: words))
    }
    roles = givenHeadline == nil ? ownRoles : ownRoles.map { $0.map { _ in .inside } }
    givenByline = GivenByline(authors: frontMatter?.post.authors ?? [], bylines: reader.bylines)
    weather = WeatherSignals(style.weather)
    orphans = OrphanTail(notes: EditorNotes(words: words))
    photos = PhotoStories(credit: credit, longestCaption: style.captionCharacters)
    articles = ArticleAssembly(
      blocks: self.blocks, source: source, words: words, weather: weather, reader: reader,
      isOfFeed: frontMatter?.metadata.opensLikeAFeed ?? false)
  }

  /// The items in print order: an item stands where its first block does.
  mutating func items() -> [Item] {
    var items = printedItems()
    givenByline.sign(&items)
    return comments.putBack(into: matter.putBack(into: items))
  }

  /// The items without the comments.
  private mutating func printedItems() -> [Item] {
    let tail = orphans.indexes(in: blocks, roles)
    addTail(tail)
    var section = givenHeadline.map { PageSection(start: 0, headline: $0) }
    var loose: [Int] = []
    var taken: Range<Int> = 0..<0
    var index = 0
    while index < blocks.count {
      if tail.contains(index) || taken.contains(index) {
        index += 1
        continue
      }
      switch roles[index] {
      case .kicker, .headline, .label:
        finish(&loose, beforeHeadline: true)
        let isUnderKicker = section.map { $0.headline == nil && $0.start == index - 1 } ?? false
        if !isUnderKicker { finish(&section) }
        begin(index, &section)
        index += 1
      case .deck:
        if let heading = blocks[index].heading { section?.decks.append(heading) }
        index += 1
      case .inside:
        if let own = addTitled(index, inArticle: section != nil) {
          finish(&loose, beforeHeadline: false)
          taken = own
        } else {
          keep(index, &section, &loose)
        }
        index += 1
      case nil:
        if section == nil, blocks[index].figure != nil,
          let (story, count) = photos.untitled(at: index, blocks)
        {
          finish(&loose, beforeHeadline: false)
          found.append((index, .photo(story)))
          index += count
        } else {
          keep(index, &section, &loose)
          index += 1
        }
      }
    }
    finish(&loose, beforeHeadline: false)
    finish(&section)
    return found.sorted { $0.start < $1.start }.map(\.item)
  }

  private func keep(_ index: Int, _ section: inout PageSection?, _ loose: inout [Int]) {
    if section == nil { loose.append(index) } else { section?.content.append(index) }
  }

  /// Begins a section with a kicker or a headline, or adds the headline to the kicker before it. A level-1 heading
  /// without text is an item at once.
  private mutating func begin(_ index: Int, _ section: inout PageSection?) {
    guard let heading = blocks[index].heading else { return }
    switch roles[index] {
    case .label: found.append((index, .label(Label([.heading(heading)]))))
    case .kicker: section = PageSection(start: index, kicker: heading)
    default:
      if section == nil { section = PageSection(start: index) }
      section?.headline = heading
    }
  }

  /// A picture or a forecast under a heading of its own; the indexes of what it takes below the heading, nil when it
  /// is neither.
  private mutating func addTitled(_ index: Int, inArticle: Bool) -> Range<Int>? {
    if let (story, own) = photos.story(titledAt: index, blocks, roles, inArticle: inArticle) {
      found.append((index, .photo(story)))
      return own
    }
    guard let title = blocks[index].heading, weather.isTitle(Array(title.content.plainText.utf8)) else {
      return nil
    }
    let start = inArticle ? PageBlock.skipCredits(index + 1, blocks) : index + 1
    var end = start
    while end < blocks.count, articles.isForecast(end) { end += 1 }
    guard end > start else { return nil }
    found.append((index, .weather(Weather(title: title, body: blocks[start..<end].map(\.block)))))
    return start..<end
  }

  /// Words that belong to no article, at the end of the page.
  private mutating func addTail(_ tail: [Int]) {
    guard let first = tail.first else { return }
    let body = tail.map { blocks[$0].block }
    let isAdvertisement = tail.contains { index in
      guard let line = blocks[index].line else { return false }
      return Notices.mark(line.text.bytes, words.style) == .advertisement
    }
    found.append(
      (
        first,
        isAdvertisement ? .notice(Notice(.advertisement, title: nil, body: body)) : .label(Label(body))
      ))
  }

  /// Text without a headline: forecasts, short words that name the page, and fragments.
  private mutating func finish(_ loose: inout [Int], beforeHeadline: Bool) {
    defer { loose = [] }
    guard let first = loose.first else { return }
    if beforeHeadline, loose.count <= 3, loose.allSatisfy({ orphans.isShort(blocks[$0]) }) {
      found.append((first, .label(Label(loose.map { blocks[$0].block }))))
      return
    }
    let forecasts = articles.forecasts(among: loose, isArticle: false)
    let isForecast = Set(forecasts)
    for run in ArticleAssembly.runs(forecasts) {
      found.append((run[0], .weather(Weather(title: nil, body: run.map { blocks[$0].block }))))
    }
    for run in ArticleAssembly.runs(loose.filter { !isForecast.contains($0) }) {
      found.append((run[0], .fragment(Fragment(run.map { blocks[$0].block }))))
    }
  }

  /// The forecasts inside an article are one item; under a title of its own if one stands in the section.
  private mutating func addForecasts(_ forecasts: [Int], of section: PageSection) {
    guard let first = forecasts.first else { return }
    let body = forecasts.map { blocks[$0].block }
    var index = found.count - 1
    while index >= 0, found[index].start > section.start {
      if case .weather(var weather) = found[index].item, weather.title != nil {
        weather.body += body
        found[index].item = .weather(weather)
        return
      }
      index -= 1
    }
    found.append((first, .weather(Weather(title: nil, body: body))))
  }

  /// A headline and what stands below it.
  private mutating func finish(_ section: inout PageSection?) {
    defer { section = nil }
    guard var section, let headline = section.headline else { return }
    let credits = section.content.filter { articles.isDeskOrColumn($0) }
    section.content.removeAll { articles.isDeskOrColumn($0) }
    let isBare = section.kicker == nil && section.decks.isEmpty
    if isBare, let item = smallItem(section, headline) {
      found.append((section.start, item))
      return addDeskAndColumn(credits)
    }
    if isBare, let story = photoStory(section, headline) {
      found.append((section.start, .photo(story)))
    } else if isBare, section.announcesWeather(weather), let body = articles.forecastBody(section) {
      found.append((section.start, .weather(Weather(title: headline, body: body))))
    } else {
      let forecasts =
        section.announcesWeather(weather) ? [] : articles.forecasts(among: section.content, isArticle: true)
      addForecasts(forecasts, of: section)
      if !forecasts.isEmpty {
        let isForecast = Set(forecasts)
        section.content.removeAll { isForecast.contains($0) }
      }
      let article = articles.article(section, headline)
      if let kind = Notices.kind(of: article, words.style) {
        let body = section.content.map { blocks[$0].block }
        found.append((section.start, .notice(Notice(kind, title: headline, body: body))))
      } else {
        lastArticle = found.count
        found.append((section.start, .article(article)))
      }
    }
    addDeskAndColumn(credits)
  }

  /// A section that is the index of the paper, its imprint, or a forecast in English.
  private func smallItem(_ section: PageSection, _ headline: Heading) -> Item? {
    guard !headline.isFromFrontMatter, !section.content.isEmpty, section.content.count <= 12 else {
      return nil
    }
    let body = section.content.map { blocks[$0].block }
    if EnglishItems.isForecast(headline, body) { return .weather(Weather(title: headline, body: body)) }
    if EnglishItems.isIndex(headline, body) {
      return .label(Label([.heading(headline)] + body, form: .index))
    }
    if let credits = EnglishItems.imprint(body) {
      return .label(Label([.heading(headline)] + body, form: .imprint, credits: credits))
    }
    return nil
  }

  /// A section that is a picture with its words and nothing else.
  private func photoStory(_ section: PageSection, _ headline: Heading) -> PhotoStory? {
    if let story = photos.several(at: section.content.map { blocks[$0] }) {
      return PhotoStory(title: headline, story)
    }
    guard let first = section.content.first, let (story, count) = photos.untitled(at: first, blocks),
      section.content == Array(first..<first + count),
      story.isCredited || story.caption == nil
    else { return nil }
    return PhotoStory(title: headline, story)
  }

  /// Credits of desk and column belong to the nearest article before them, even when printed apart from it.
  private mutating func addDeskAndColumn(_ credits: [Int]) {
    guard !credits.isEmpty else { return }
    var owner: Article?
    if let lastArticle, case .article(let article) = found[lastArticle].item { owner = article }
    for index in credits {
      guard let line = blocks[index].line, let paragraph = blocks[index].paragraph else { continue }
      switch line.kind {
      case .column(let column) where owner != nil && owner?.column == nil:
        owner?.column = column
      case .desk(let reading) where owner != nil:
        owner?.deskCredits.append(Byline(paragraph, credits: reading.credits))
      case .column:
        found.append((index, .label(Label([.paragraph(paragraph)]))))
      case .desk:
        found.append((index, .fragment(Fragment([.paragraph(paragraph)]))))
      case .byline, .placed, .markedLine, .jump, .text:
        continue
      }
    }
    if let lastArticle, let owner { found[lastArticle].item = .article(owner) }
  }
}

extension Metadata {
  /// Whether the stories of a page open as those of a feed do: it has no place in a paper, and says what only a sender says.
  fileprivate var opensLikeAFeed: Bool { page == nil && (isOfFeed || rights?.terms != nil) }
}
