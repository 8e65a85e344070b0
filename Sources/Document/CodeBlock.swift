public import Source

/// A code block, fenced or indented.
public struct CodeBlock: Sendable, Hashable {
  /// The info string, decoded; empty when there is none.
  public var info: String
  /// The code, line ends as LF, the last one included unless the code is empty.
  public var string: String
  /// Where it stands in the source, fences included; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a code block.
  public init(info: String, _ string: String, range: SourceRange? = nil) {
    self.info = info
    self.string = string
    self.range = range
  }
}
