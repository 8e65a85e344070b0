/// One issue of a paper 期: its pages in order.
public struct Issue: Sendable, Hashable {
  /// What is known about the issue as a whole.
  public var metadata: Metadata
  /// The pages, in order of their file names.
  public var pages: [Page]

  /// Makes an issue.
  public init(metadata: Metadata = Metadata(), pages: [Page]) {
    self.metadata = metadata
    self.pages = pages
  }
}
