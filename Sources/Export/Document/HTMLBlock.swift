/// A block of raw HTML.
public struct HTMLBlock: Sendable, Hashable {
  /// The lines as written behind any container markers, joined by LF, without a last line end.
  public var string: String
  /// Where it stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a block of raw HTML.
  public init(_ string: String, range: SourceRange? = nil) {
    self.string = string
    self.range = range
  }
}
