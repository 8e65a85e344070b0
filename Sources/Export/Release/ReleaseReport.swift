/// What the release check has to say about one issue.
public struct ReleaseReport: Sendable {
  /// The reports of the pages, in the order of the issue.
  public var pages: [PageReport]

  /// Makes a report.
  public init(pages: [PageReport]) { self.pages = pages }

  /// Whether every page may go out.
  public var passes: Bool { pages.allSatisfy(\.passes) }
}
