/// What a stretch of text is on the page; text rules judge by it.
enum TextRole: String, Sendable, Hashable, CaseIterable {
  case kicker, headline, deck, crosshead
  case byline, note, jump, column, deskCredit
  /// A body paragraph of an article or of text without a headline.
  case body
  case list, quote, table
  case caption, credit
  /// What stands between the tags of an HTML block.
  case html
  case weather, notice, label

  /// Whether the text is set as a headline of some kind, print lines and all.
  var isHeading: Bool {
    switch self {
    case .kicker, .headline, .deck, .crosshead: true
    default: false
    }
  }

  /// Whether the text is part of a headline block: kicker, headline or deck.
  var isOfHeadline: Bool {
    switch self {
    case .kicker, .headline, .deck: true
    default: false
    }
  }

  /// Whether the text names people and what they did: a byline or a credit of any kind.
  var isCreditLine: Bool {
    switch self {
    case .byline, .credit, .deskCredit, .column: true
    default: false
    }
  }
}
