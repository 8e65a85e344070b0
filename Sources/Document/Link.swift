public import Source

/// A link: inline, by reference or an autolink. How it is spelled is not part of the tree.
public struct Link: Sendable, Hashable {
  /// Where the link leads, with escapes and entities decoded but not percent-encoded.
  public var destination: String
  /// The title, decoded; nil when there is none.
  public var title: String?
  /// The linked text.
  public var content: [Inline]
  /// Where it stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a link.
  public init(destination: String, title: String?, content: [Inline], range: SourceRange? = nil) {
    self.destination = destination
    self.title = title
    self.content = content
    self.range = range
  }
}
