import Document

/// The headline of a text that has none: the `title` of its front matter.
enum GivenHeadline {
  /// The headline that the front matter gives; nil when it gives none, or when the text has its own.
  ///
  /// A text has headlines of its own when it has headings of level 1 or 2. But where text stands above the first heading,
  /// its headings are crossheads, unless a story begins below one, or the title names the paper, the page or the day.
  static func of(
    _ frontMatter: FrontMatter, _ blocks: [PageBlock], _ roles: [HeadlineRoles.Role?],
    datelines: DatelineGrammar, notes: EditorNotes
  ) -> Heading? {
    guard let title = frontMatter.post.title, blocks.contains(where: { $0.paragraph != nil }) else {
      return nil
    }
    let hasHeadline = roles.contains { role in
      switch role {
      case .headline, .label: true
      case .kicker, .deck, .inside, nil: false
      }
    }
    if hasHeadline {
      let hasTitle = blocks.contains { $0.heading?.level == 1 }
      guard !hasTitle, opensWithText(blocks, notes), !blocks.beginStories(datelines),
        !FolioLine(frontMatter.metadata).says(title, opensPage: true)
      else { return nil }
    }
    return Heading(level: 2, [.text(Text(title))], isFromFrontMatter: true)
  }

  /// Whether a paragraph that ends a sentence stands above the first heading, and is no editor's note on the page.
  private static func opensWithText(_ blocks: [PageBlock], _ notes: EditorNotes) -> Bool {
    for block in blocks {
      if block.heading != nil { return false }
      if let paragraph = block.paragraph, Array(paragraph.content.plainText.utf8).endsSentence {
        return notes.opening(paragraph) == nil
      }
    }
    return false
  }
}

extension [PageBlock] {
  /// Whether a byline or a dateline stands right below a heading of level 2: no crosshead has either.
  fileprivate func beginStories(_ datelines: DatelineGrammar) -> Bool {
    zip(self, dropFirst()).contains { heading, below in
      guard heading.heading?.level == 2, let paragraph = below.paragraph else { return false }
      if let line = below.line, line.byline != nil { return !line.isPhotoCredit }
      return datelines.dateline(of: paragraph) != nil
    }
  }
}

/// The byline of an article that has none: the `author` of the front matter of its file.
struct GivenByline {
  /// The authors as written.
  let authors: [String]
  let bylines: BylineGrammar

  /// Signs the article of a page, where there is exactly one and nobody is credited with it.
  func sign(_ items: inout [Item]) {
    guard !authors.isEmpty else { return }
    let articles = items.indices.filter { if case .article = items[$0] { true } else { false } }
    guard articles.count == 1, case .article(var article) = items[articles[0]], article.bylines.isEmpty,
      article.dateline?.credits.isEmpty ?? true, article.signoff == nil, let byline
    else { return }
    article.bylines = [byline]
    items[articles[0]] = .article(article)
  }

  /// The byline that the authors make; nil when none of them is a person.
  private var byline: Byline? {
    let line = FrontMatter.Post(authors: authors).authorLine
    let text = Array(line.utf8)
    var credits: [Credit] = []
    var offset = 0
    for author in authors {
      let bytes = Array(author.utf8)
      while offset < text.count, !text[offset...].starts(with: bytes) { offset += 1 }
      let offsets = offset..<min(text.count, offset + bytes.count)
      credits += self.credits(text, offsets)
      offset = offsets.upperBound
    }
    guard !credits.isEmpty else { return nil }
    return Byline(Paragraph([.text(Text(line))]), credits: credits, isFromFrontMatter: true)
  }

  private func credits(_ text: [UInt8], _ offsets: Range<Int>) -> [Credit] {
    if let reading = bylines.read(text, offsets), !reading.roles.isEmpty {
      return reading.credits.filter { !$0.names.isEmpty }
    }
    let names = EnglishNames(words: bylines.words).read(text, offsets) ?? bylines.plainNames(text, offsets)
    guard !names.isEmpty else { return [] }
    return [Credit(role: "author", label: "", labelOffsets: nil, names: names)]
  }
}
