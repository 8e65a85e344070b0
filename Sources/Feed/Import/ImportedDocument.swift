/// What was made from one XML file.
public struct ImportedDocument: Sendable, Hashable {
  /// The pages.
  public var pages: [ImportedPage]
  /// What became of the text of a foreign file; nil for a message of ours, which comes back whole.
  public var report: ImportReport?

  /// Puts pages and report together.
  public init(pages: [ImportedPage], report: ImportReport?) {
    self.pages = pages
    self.report = report
  }
}
