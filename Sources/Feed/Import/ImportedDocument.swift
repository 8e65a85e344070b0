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

/// A page made from XML.
public struct ImportedPage: Sendable, Hashable {
  /// The name of the file it was, and should be again. It comes from the document: whoever writes it must keep it
  /// inside the folder for output.
  public var file: String
  /// The Markdown.
  public var bytes: [UInt8]

  /// Makes a page.
  public init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }
}
