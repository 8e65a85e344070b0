import Document
import Source

extension ItemBuilder {
  /// What is said of the content of the item.
  var contentMeta: ContentMeta {
    var meta = page.contentMeta(kind)
    switch item {
    case .article(let article) where piece.isColumn:
      meta.contributors = Self.parties(article.column?.byline.credits ?? [])
    case .article(let article): describe(article, in: &meta)
    case .photo(let story): describe(story, in: &meta)
    case .weather(let weather): meta.headlines = Self.headlines(main: weather.title)
    case .notice(let notice): meta.headlines = Self.headlines(main: notice.title)
    case .label, .fragment: break
    }
    if meta.headlines.isEmpty, let words = title ?? openingWords {
      meta.headlines = [ContentMeta.Headline(role: .opening, text: words)]
    }
    meta.creditline = meta.creditline ?? LabelText(page.metadata.credit)
    return meta
  }

  private func describe(_ article: Article, in meta: inout ContentMeta) {
    meta.headlines = Self.headlines(main: article.headline, kicker: article.kicker, decks: article.decks)
    meta.creators = Self.parties(
      article.bylines.flatMap(\.credits) + (article.dateline?.credits ?? [])
        + (article.signoff?.credits ?? []) + article.briefs.flatMap(\.credits))
    let columnCredits = column == nil ? article.column?.byline.credits ?? [] : []
    meta.contributors = Self.parties(columnCredits + article.deskCredits.flatMap(\.credits))
    meta.dateline = article.dateline.flatMap { dateline in
      LabelText(dateline.text).map { ContentMeta.Line(text: $0, range: dateline.range) }
    }
    meta.byline = Self.byline(article.bylines.map(\.text) + (article.signoff.map { [$0.text] } ?? []))
  }

  private func describe(_ story: PhotoStory, in meta: inout ContentMeta) {
    let credits = ([story.credit] + story.figures.map(\.credit)).compactMap(\.self)
    meta.headlines = Self.headlines(main: story.title)
    meta.creators = Self.parties(
      credits.flatMap(\.credits) + story.captionCredits
        + story.figures.flatMap { $0.captionCredits + $0.belowCredits.joined() })
    meta.byline = Self.byline(credits.map(\.text))
    meta.creditline = meta.byline
    meta.captions =
      story.figures.flatMap(Self.captions)
      + [story.caption.flatMap { Self.line($0.content.plainText, from: $0.range) }].compactMap(\.self)
  }

  /// The captions of a picture: the alternative text, and what stands below.
  static func captions(of figure: Figure) -> [ContentMeta.Line] {
    ([line(figure.image.alternative.plainText, from: figure.image.range)]
      + figure.below.map { line($0.content.plainText, from: $0.range) }).compactMap(\.self)
  }

  /// The headlines of which anything can be seen.
  static func headlines(main: Heading?, kicker: Heading? = nil, decks: [Heading] = []) -> [ContentMeta
    .Headline]
  {
    let all = [(HeadlineRole.main, main), (.kicker, kicker)] + decks.map { (.deck, $0) }
    return all.compactMap { role, heading in
      LabelText(heading?.text)
        .map { ContentMeta.Headline(role: role, text: $0, range: heading?.range) }
    }
  }

  /// The people of credits, nobody twice in the same role.
  static func parties(_ credits: [Credit]) -> [ContentMeta.Party] {
    var parties: [ContentMeta.Party] = []
    for credit in credits {
      for name in credit.names {
        guard let label = LabelText(name.name) else { continue }
        let party = ContentMeta.Party(name: label, role: CreditRoleID(credit.role))
        if !parties.contains(party) { parties.append(party) }
      }
    }
    return parties
  }

  /// Printed lines of bylines or of the credits of a picture as one: of several most readers take the first only.
  static func byline(_ lines: [String]) -> LabelText? { LabelText(lines.joined(separator: " ")) }

  /// A line, if anything of it can be seen.
  static func line(_ text: String, from range: SourceRange?) -> ContentMeta.Line? {
    LabelText(text).map { ContentMeta.Line(text: $0, range: range) }
  }
}
