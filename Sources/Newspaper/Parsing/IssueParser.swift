public import Document

/// Puts pages together to an issue.
public enum IssueParser {
  /// Makes an issue of pages, which stay in the given order.
  ///
  /// - Returns: The issue. Its metadata is what the pages agree on: a value is the issue's when at least one page has
  ///   it and none has another. Page number and section belong to a page, not to an issue of several.
  public static func parse(_ pages: [Page]) -> Issue {
    // Of one page all is the issue's; of several what is said of a page alone is not.
    if pages.count == 1 { return Issue(metadata: pages[0].metadata, pages: pages) }
    var metadata = Metadata()
    for key in MetadataKey.all where key.owner == .issue { key.agree(pages.map(\.metadata), &metadata) }
    return Issue(metadata: metadata, pages: pages)
  }
}
