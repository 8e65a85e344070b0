import Document
import Newspaper

/// What the pages of an issue say of its day and its running number.
struct IssueDating: Sendable {
  /// A page that gives a number.
  struct Entry: Sendable {
    /// The index of the page in the issue.
    let page: Int
    let date: CalendarDate?
    let number: String
  }

  /// What makes a page one of its kind in a folder.
  private struct PageName: Hashable {
    let number: PageNumber
    let date: CalendarDate?
    let publication: String?
    let edition: String?
    let language: String?

    /// Nil when the front matter of the page does not give its number.
    init?(_ page: Page) {
      guard page.frontMatter?.metadata.page != nil,
        let number = page.metadata.page.flatMap({ PageNumber($0) })
      else {
        return nil
      }
      self.number = number
      date = page.metadata.date
      publication = page.metadata.publication
      edition = page.metadata.edition
      language = page.metadata.language
    }
  }

  /// The first page with each number.
  private let pageNumbers: [PageName: Int]
  /// The first page with a date whose file name does not give it, and that date.
  let firstDate: (page: Int, date: CalendarDate)?
  /// The first page without a number, and how many there are.
  let firstWithoutNumber: Int?
  let countWithoutNumber: Int
  /// The pages with a number, by date; those without a date go first, pages of one day in the order of the issue.
  private let entries: [Entry]

  init(_ pages: [Page]) {
    pageNumbers = Dictionary(
      pages.enumerated().compactMap { index, page in PageName(page).map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    let numberless = pages.indices.filter { pages[$0].metadata.issue == nil }
    firstWithoutNumber = numberless.first
    countWithoutNumber = numberless.count
    firstDate =
      pages.enumerated().lazy.compactMap { index, page in
        guard let date = page.metadata.date, FileNameDate(page.file) == nil else { return nil }
        return (index, date)
      }.first
    entries = pages.enumerated().compactMap { index, page in
      page.metadata.issue.map { Entry(page: index, date: page.metadata.date, number: $0) }
    }.sorted { left, right in
      switch (left.date, right.date) {
      case (let first?, let second?) where first != second: first < second
      case (nil, _?): true
      case (_?, nil): false
      default: left.page < right.page
      }
    }
  }

  /// The first page with the number of a page, on its day and in its paper; nil when it is that page itself.
  func firstOfPageNumber(_ index: Int, _ page: Page) -> Int? {
    guard let first = PageName(page).flatMap({ pageNumbers[$0] }), first < index else { return nil }
    return first
  }

  /// The first page of the same day; nil when the page gives no number or is that page itself.
  func first(ofDayOf page: Int, on date: CalendarDate?) -> Entry? {
    let start = start(of: date)
    guard start < entries.count, entries[start].date == date, entries[start].page != page else { return nil }
    return entries[start]
  }

  /// The last page of the latest earlier day.
  func last(before date: CalendarDate) -> Entry? {
    let start = start(of: date)
    guard start > 0, entries[start - 1].date != nil else { return nil }
    return entries[start - 1]
  }

  /// The index of the first entry that is not of an earlier day.
  private func start(of date: CalendarDate?) -> Int {
    guard let date else { return 0 }
    return entries.partitioningIndex { $0.date.map { $0 >= date } ?? false }
  }
}
