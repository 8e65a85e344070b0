public import Feed

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
