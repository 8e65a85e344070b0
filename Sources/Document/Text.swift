public import Source

/// A run of plain text as a reader sees it.
///
/// A parsed run is either the very bytes of its range, or the one thing that an escape, an entity or a
/// forbidden byte stands for: `\*`, `&amp;` and a NUL are runs of their own. So an offset in ``string`` is an
/// offset in ``range`` whenever both have the same number of bytes, and runs are not merged.
public struct Text: Sendable, Hashable {
  /// The characters.
  public var string: String
  /// Where the run stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a run of text.
  public init(_ string: String, range: SourceRange? = nil) {
    self.string = string
    self.range = range
  }
}
