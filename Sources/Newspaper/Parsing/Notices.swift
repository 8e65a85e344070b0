package import Document

/// Recognises announcements 公告 and advertisements 广告.
package enum Notices {
  /// What a line that is nothing but the mark of a notice says, such as `（广告）`; nil for any other line.
  package static func mark(_ text: [UInt8], _ style: HouseStyle) -> Notice.Kind? {
    let whole = text.trimmed(0..<text.count)
    guard !whole.isEmpty else { return nil }
    let words = Brackets.inside(text, whole) ?? whole
    let match = style.notices.match(in: text, at: words.lowerBound, before: words.upperBound)
    return match?.offsets == words ? match?.value : nil
  }

  /// What sort of notice an article without kicker and deck is: its headline ends in the words of one, and nobody
  /// signed or sent it, as with news about a notice. Nil when it is none.
  static func kind(of article: Article, _ style: HouseStyle) -> Notice.Kind? {
    guard article.kicker == nil, article.decks.isEmpty, article.bylines.isEmpty, article.dateline == nil,
      article.jumps.isEmpty
    else { return nil }
    // Credits below a last crosshead would leave the notice for the article before it.
    if case .heading = article.body.last { return nil }
    let text = Array(article.headline.content.plainText.utf8)
    let whole = text.trimmed(0..<text.count)
    let words = Brackets.inside(text, whole) ?? whole
    if let kind = EnglishItems.notice(titled: article.headline) { return kind }
    return style.notices.match(in: text, endingAt: words.upperBound, from: words.lowerBound)?.value
  }
}
