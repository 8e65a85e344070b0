/// A heading line. Its level is not its role: what it is on the page is said by where it stands in the tree.
public struct Heading: Sendable, Hashable {
  /// The level, 1 to 6.
  public var level: Int
  /// The text; empty for a heading without text.
  public var content: [Inline]
  /// Where it stands in the source, number signs or underline included; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a heading of a level from 1 to 6.
  public init(level: Int, _ content: [Inline], range: SourceRange? = nil) {
    self.level = level
    self.content = content
    self.range = range
  }
}
