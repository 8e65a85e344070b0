public import Feed
public import Lint
public import Newspaper

/// The files of one issue: its pages in order, and what is known of the pictures they name.
public struct IssueInput: Sendable, Hashable {
  /// The pages, in order.
  public var pages: [PageInput]
  /// The picture files by destination as the pages write it. Nil says that there is no such file; a destination
  /// that was not looked for, such as an address on the web, is absent.
  public var pictures: [String: PictureFile?]

  /// Makes an input.
  public init(pages: [PageInput], pictures: [String: PictureFile?] = [:]) {
    self.pages = pages
    self.pictures = pictures
  }
}

/// One file of an issue, as it was read.
public struct PageInput: Sendable, Hashable {
  /// The name of the file within its folder.
  public var file: String
  /// Its bytes.
  public var bytes: [UInt8]
  /// What the configuration says for this page; nil when the one of the options holds.
  public var configuration: Configuration?
  /// What the baseline holds of the page; nil when there is no baseline.
  public var baseline: [BaselineEntry]?

  /// Makes an input.
  public init(
    file: String, bytes: [UInt8], configuration: Configuration? = nil, baseline: [BaselineEntry]? = nil
  ) {
    self.file = file
    self.bytes = bytes
    self.configuration = configuration
    self.baseline = baseline
  }
}
