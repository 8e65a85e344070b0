extension Page {
  /// Everybody the page credits, in the order of its items: bylines, datelines, columns, pictures and desk.
  public var credits: [Credit] { items.flatMap(\.credits) }
}

extension Item {
  /// Everybody the item credits.
  public var credits: [Credit] {
    switch self {
    case .article(let article):
      article.bylines.flatMap(\.credits) + (article.dateline?.credits ?? [])
        + (article.signoff?.credits ?? []) + article.briefs.flatMap(\.credits)
        + (article.column?.byline.credits ?? []) + article.body.flatMap(\.figureCredits)
        + article.deskCredits.flatMap(\.credits)
    case .photo(let story):
      story.figures.flatMap(\.credits) + story.captionCredits
        + (story.credit?.credits ?? [])
    case .weather(let weather): weather.body.flatMap(\.figureCredits)
    case .notice(let notice): notice.body.flatMap(\.figureCredits)
    case .label(let label): label.credits + label.body.flatMap(\.figureCredits)
    case .fragment(let fragment): fragment.body.flatMap(\.figureCredits)
    }
  }
}

extension Block {
  /// Everybody a picture credits; empty for any other block.
  fileprivate var figureCredits: [Credit] {
    if case .figure(let figure) = self { figure.credits } else { [] }
  }
}
