import Document
import Newspaper
import Source

/// How much of what a page prints belongs to something that can go out, and how much to nothing.
///
/// A headline that only names the paper, the page or the day begins no article: what stands below it belongs to nothing.
struct PageOwnership {
  /// The bytes of articles, photo stories, forecasts and notices; counted only where something belongs to none of them.
  private(set) var owned = 0
  /// The bytes of running text, lists, tables and the like that belong to none of them.
  private(set) var unowned = 0
  /// The first text that belongs to nothing; nil when all does.
  private(set) var firstUnowned: SourceRange?
  /// Where the text stands that belongs to nothing, in the order of the source.
  private(set) var unownedRanges: [SourceRange] = []
  /// Whether there is an item that can go out.
  private(set) var canGoOut = false
  /// Whether there is a headline, or a title of a photo story, a forecast or a notice.
  private(set) var hasHeadline = false
  /// The first heading that would be a headline if it said more than the name of the paper, the page or the day.
  private(set) var folio: Heading?

  /// What a file owns that is not judged as a newspaper page.
  init() {}

  /// Looks at the items of a page. `parts` are those that print something.
  init(_ page: Page, _ parts: [PagePart], _ style: HouseStyle, _ source: SourceText) {
    let folios = FolioLine(page.metadata)
    let first = parts.first?.key.item
    var isOwned: [Bool?] = []
    isOwned.reserveCapacity(page.items.count)
    for (index, item) in page.items.enumerated() {
      switch item {
      case .article(let article):
        let isFolio =
          article.bylines.isEmpty && article.dateline == nil
          && folios.says(article.headline, opensPage: index == first)
        if isFolio, folio == nil { folio = article.headline }
        hasHeadline = hasHeadline || !isFolio
        canGoOut = canGoOut || !isFolio
        isOwned.append(!isFolio)
      case .photo, .notice, .weather:
        hasHeadline = hasHeadline || item.headline != nil
        canGoOut = true
        isOwned.append(true)
      case .label(let label):
        let isNotice = Self.isNotice(label.body, style)
        canGoOut = canGoOut || isNotice
        isOwned.append(isNotice ? true : nil)
      case .fragment(let fragment):
        let isNotice = Self.isNotice(fragment.body, style)
        canGoOut = canGoOut || isNotice
        isOwned.append(isNotice)
      }
    }
    guard isOwned.contains(false) || !canGoOut else {
      // As on nearly every page, all belongs to something.
      return
    }
    var reader: LooseText?
    for part in parts {
      guard let range = part.range, let isOwned = isOwned[part.key.item] else { continue }
      if isOwned {
        owned += range.count
      } else {
        let loose = reader ?? LooseText(style, source, page.metadata)
        reader = loose
        guard loose.isText(part.block) else { continue }
        unowned += range.count
        firstUnowned = firstUnowned ?? range
        unownedRanges.append(range)
      }
    }
  }

  /// Whether text without a headline is marked as an announcement or an advertisement.
  private static func isNotice(_ body: [Block], _ style: HouseStyle) -> Bool {
    body.contains { block in
      guard case .paragraph(let paragraph) = block, paragraph.range?.count ?? 0 <= 64 else { return false }
      return Notices.mark(Array(paragraph.content.plainText.utf8), style) != nil
    }
  }
}
