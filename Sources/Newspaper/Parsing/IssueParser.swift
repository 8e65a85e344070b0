public import Document

/// Puts pages together to an issue.
public enum IssueParser {
  /// Makes an issue of pages, which stay in the given order.
  ///
  /// - Returns: The issue. Its metadata is what the pages agree on: a value is the issue's when at least one page has
  ///   it and none has another. Page number and section belong to a page, not to an issue of several.
  public static func parse(_ pages: [Page]) -> Issue {
    func agreed<Value: Hashable>(_ value: (Metadata) -> Value?) -> Value? {
      let values = Set(pages.compactMap { value($0.metadata) })
      return values.count == 1 ? values.first : nil
    }
    let isOnePage = pages.count == 1
    var metadata = Metadata(
      publication: agreed(\.publication), date: agreed(\.date), page: isOnePage ? agreed(\.page) : nil,
      section: isOnePage ? agreed(\.section) : nil, edition: agreed(\.edition), issue: agreed(\.issue),
      cn: agreed(\.cn), provider: agreed(\.provider), language: agreed(\.language), rights: agreed(\.rights),
      embargo: agreed(\.embargo), editors: agreed { $0.editors.isEmpty ? nil : $0.editors } ?? [])
    // Whether a page may go out, and what names it, is said of that page alone.
    if let page = pages.first, isOnePage {
      metadata.status = page.metadata.status
      metadata.signal = page.metadata.signal
      metadata.version = page.metadata.version
      metadata.notes = page.metadata.notes
      metadata.credit = page.metadata.credit
      metadata.guid = page.metadata.guid
    }
    return Issue(metadata: metadata, pages: pages)
  }
}
