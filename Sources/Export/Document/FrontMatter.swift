/// The YAML block that opens a page and says what is known about it.
public struct FrontMatter: Sendable, Hashable {
  /// What is wrong with a front matter.
  public enum Problem: Sendable, Hashable {
    /// The YAML does not parse; `line` counts in the file, from 1, and `reason` is the YAML parser's, in English.
    case notYAML(line: Int, reason: String)
    /// The value of a key cannot be used: `expected` says what may stand there. `line` counts in the file, from 1.
    case badValue(key: String, value: String, line: Int, expected: Wording)
    /// A key that means nothing to us; it is kept. `line` counts in the file, from 1.
    case unknownKey(key: String, line: Int)
  }

  /// The lines as written, both fences and the line end of the closing one included.
  public var text: String
  /// What the known keys say.
  public var metadata: Metadata
  /// What is wrong, in the order of the lines.
  public var problems: [Problem]
  /// Where ``text`` stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a front matter.
  public init(text: String, metadata: Metadata, problems: [Problem] = [], range: SourceRange? = nil) {
    self.text = text
    self.metadata = metadata
    self.problems = problems
    self.range = range
  }
}
