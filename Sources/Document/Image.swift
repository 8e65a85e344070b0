public import Source

/// A reference to a picture.
public struct Image: Sendable, Hashable {
  /// The file or address of the picture, decoded but not percent-encoded.
  public var destination: String
  /// The title, decoded; nil when there is none.
  public var title: String?
  /// The text between the brackets, which on a page is the caption 图片说明.
  public var alternative: [Inline]
  /// Where it stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a reference to a picture.
  public init(destination: String, title: String?, alternative: [Inline], range: SourceRange? = nil) {
    self.destination = destination
    self.title = title
    self.alternative = alternative
    self.range = range
  }
}
