/// Settles headings at the two ends of an article's text, where furniture of the page may hide what they are.
extension ArticleAssembly {
  /// Makes decks of headings that only furniture, such as a forecast, keeps from the headline; and leaves the last
  /// crosshead what stands below it.
  func settleHeadings(_ article: inout Article) {
    let decks = leadingDecks(article)
    if case .heading(let heading) = article.body.last, heading.printsText, let range = heading.range {
      if decks == article.body.count, !hasOpening(article, above: article.body.first?.range) {
        takeDecks(decks, &article)
      } else {
        keep(below: range, &article)
      }
    }
    if !hasOpening(article, above: nil) { takeDecks(leadingDecks(article), &article) }
  }

  /// The number of headings that the text of the article begins with and that decks may be.
  private func leadingDecks(_ article: Article) -> Int {
    var level = article.decks.last?.level
    var count = 0
    for case .heading(let heading) in article.body {
      guard heading.level > 2, heading.printsText, level.map({ $0 == heading.level }) ?? true else { break }
      level = heading.level
      count += 1
      guard count < article.body.count, case .heading = article.body[count] else { break }
    }
    guard case .heading = article.body.first else { return 0 }
    return count
  }

  private func takeDecks(_ count: Int, _ article: inout Article) {
    for case .heading(let heading) in article.body.prefix(count) { article.decks.append(heading) }
    article.body.removeFirst(count)
  }

  /// Whether a byline, a note or a jump stands between the headline and the text; with a range, only what stands
  /// above it counts.
  private func hasOpening(_ article: Article, above range: SourceRange?) -> Bool {
    let opening =
      article.bylines.map(\.paragraph) + article.notes.filter { $0.position == .before }.map(\.paragraph)
      + article.jumps.filter { $0.direction == .from }.compactMap(\.paragraph)
    guard let range else { return !opening.isEmpty }
    return opening.contains { ($0.range?.lowerBound ?? 0) < range.lowerBound }
  }

  /// No article closes with a crosshead: what reads as a byline or as 上接 below the last one is its text.
  private func keep(below range: SourceRange, _ article: inout Article) {
    let isBelow = { (paragraph: Paragraph?) in (paragraph?.range?.lowerBound ?? 0) > range.lowerBound }
    var below = article.bylines.map(\.paragraph).filter(isBelow)
    article.bylines.removeAll { isBelow($0.paragraph) }
    below += article.jumps.filter { $0.direction == .from }.compactMap(\.paragraph).filter(isBelow)
    article.jumps.removeAll { $0.direction == .from && isBelow($0.paragraph) }
    below.sort { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
    article.body += below.map(Block.paragraph)
  }
}
