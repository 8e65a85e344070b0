extension Page {
  /// Whether the file looks like a page of a newspaper, so that the rules for newspaper pages make sense on it.
  ///
  /// It does when there is a byline that opens with a marker or names a reporter or correspondent, a dateline, or
  /// metadata that only a page has: the name of the paper, the number of the page or of the issue.
  public var looksLikeNewspaperPage: Bool { looksLikeNewspaperPage(in: .standard) }

  /// The same by the markers of a house style.
  func looksLikeNewspaperPage(in style: HouseStyle) -> Bool {
    if metadata.publication != nil || metadata.page != nil || metadata.issue != nil || metadata.cn != nil {
      return true
    }
    return items.contains { item in
      switch item {
      case .article(let article):
        article.dateline != nil || article.bylines.contains { $0.isOfNewspaper(style) }
          || article.body.contains { block in
            if case .figure(let figure) = block {
              figure.credit?.isOfNewspaper(style) ?? false
            } else {
              false
            }
          }
      case .photo(let story):
        (story.credit ?? story.figure?.credit)?.isOfNewspaper(style) ?? false
      case .weather, .notice, .label, .fragment: false
      }
    }
  }
}

extension Byline {
  /// The marker that opens the line; nil when none does.
  func marker(_ style: HouseStyle) -> WordTable<String>.Match? {
    let text = Array(text.utf8)
    let start = text.trimmed(0..<text.count).lowerBound
    return style.markers.match(in: text, at: start)
  }

  /// Whether only a newspaper prints such a line. Other marks than ■ and □ open all kinds of lines, so a role must
  /// follow them.
  fileprivate func isOfNewspaper(_ style: HouseStyle) -> Bool {
    if let marker = marker(style) {
      return marker.value == "■" || marker.value == "□" || credits.contains { $0.role != nil }
    }
    return credits.contains { $0.role == "reporter" || $0.role == "correspondent" }
  }
}
