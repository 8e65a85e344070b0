public import Document
import Newspaper

extension Page {
  /// Whether the file looks like a page of a newspaper, so that the rules for newspaper pages make sense on it.
  ///
  /// It does when there is a byline that opens with a marker or names a reporter or correspondent, a dateline, a jump,
  /// metadata that only a page has (the name of the paper, the number of the page or of the issue), or a line that reads
  /// like one of these though the page was not read so.
  public var looksLikeNewspaperPage: Bool { looksLikeNewspaperPage(in: .standard, parts: parts) }

  /// The same by the words of a house style. `parts` are those of the page that print something.
  func looksLikeNewspaperPage(in style: HouseStyle, parts: [PagePart]) -> Bool {
    metadata.isOfNewspaperPage || saysItIsNewspaperPage(in: style, parts: parts)
  }

  /// Whether the file itself says so, whatever is said of all files.
  func saysItIsNewspaperPage(in style: HouseStyle, parts: [PagePart]) -> Bool {
    frontMatterIsOfNewspaper || textIsOfNewspaper(in: style, parts: parts)
  }

  /// Whether the front matter of the file says so.
  var frontMatterIsOfNewspaper: Bool { frontMatter?.metadata.isOfNewspaperPage ?? false }

  /// Whether the text of the file shows it, whatever is said above it.
  func textIsOfNewspaper(in style: HouseStyle, parts: [PagePart]) -> Bool {
    holdsPartsOfNewspaperPage(style) || NewspaperSigns(style).show(in: self, parts)
  }

  /// Whether the page was read to hold what only a page of a newspaper has.
  private func holdsPartsOfNewspaperPage(_ style: HouseStyle) -> Bool {
    items.contains { item in
      switch item {
      case .article(let article):
        article.dateline != nil || !article.jumps.isEmpty
          || article.bylines.contains { $0.isOfNewspaper(style) }
          || article.body.contains { block in
            if case .figure(let figure) = block {
              figure.credit?.isOfNewspaper(style) ?? false
            } else {
              false
            }
          }
      case .photo(let story):
        (story.credit ?? story.figures.lazy.compactMap(\.credit).first)?.isOfNewspaper(style) ?? false
      case .weather, .notice, .label, .fragment: false
      }
    }
  }
}

extension Metadata {
  /// Whether something is said that only a page of a newspaper has.
  fileprivate var isOfNewspaperPage: Bool { publication != nil || page != nil || issue != nil || cn != nil }
}

extension Page {
  /// Whether the file is a story of a feed that has no page yet: its front matter says what only a sender says, and no page
  /// number.
  var isStoryOfFeed: Bool {
    guard let metadata = frontMatter?.metadata else { return false }
    return metadata.page == nil && metadata.isOfFeed
  }
}

extension BylineGrammar.Reading {
  /// Whether a reporter or a correspondent is named.
  var namesReporter: Bool { gives("reporter") || gives("correspondent") }
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
