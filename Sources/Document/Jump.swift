public import Source

/// The line that sends the reader to another page or says where a text began 转版.
public struct Jump: Sendable, Hashable {
  /// Which way the line points.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// 下转: the text goes on elsewhere.
    case to
    /// 上接: the text began elsewhere.
    case from
  }

  /// Which way the line points.
  public var direction: Direction
  /// The number of the other page as printed, such as `2` or `A05`.
  public var page: String
  /// The word by which the story is called on both pages, such as BRIDGE; nil when none is printed.
  public var slug: String?
  /// The words as printed.
  public var text: String
  /// The paragraph, when the line has one to itself; nil when it closes or opens a body paragraph, which keeps it.
  public var paragraph: Paragraph?
  /// Where ``text`` stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a jump.
  public init(
    _ direction: Direction, page: String, slug: String? = nil, text: String, paragraph: Paragraph?,
    range: SourceRange? = nil
  ) {
    self.direction = direction
    self.page = page
    self.slug = slug
    self.text = text
    self.paragraph = paragraph
    self.range = range
  }
}
