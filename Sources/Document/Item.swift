/// One thing on a page.
public indirect enum Item: Sendable, Hashable {
  /// An article with a headline.
  case article(Article)
  /// A picture with its caption, standing alone 图片新闻.
  case photo(PhotoStory)
  /// A weather forecast 天气.
  case weather(Weather)
  /// An announcement or an advertisement.
  case notice(Notice)
  /// A column logo, a slogan or other words without an owner.
  case label(Label)
  /// Text without a headline.
  case fragment(Fragment)
}

extension Item {
  /// The heading under which the item stands; nil when it has none.
  package var headline: Heading? {
    switch self {
    case .article(let article): article.headline
    case .photo(let story): story.title
    case .weather(let weather): weather.title
    case .notice(let notice): notice.title
    case .label, .fragment: nil
    }
  }
}
