public import Source

/// A heading line. Its level is not its role: its place in the tree says what it is on the page.
public struct Heading: Sendable, Hashable {
  /// The level, 1 to 6.
  public var level: Int
  /// The text; empty for a heading without text.
  public var content: [Inline]
  /// Where it stands in the source, number signs or underline included; nil when it was made, not parsed.
  public var range: SourceRange?
  /// Whether it is the `title` of the front matter, and so no part of the text.
  public var isFromFrontMatter: Bool

  /// Makes a heading of a level from 1 to 6.
  public init(
    level: Int, _ content: [Inline], range: SourceRange? = nil, isFromFrontMatter: Bool = false
  ) {
    self.level = level
    self.content = content
    self.range = range
    self.isFromFrontMatter = isFromFrontMatter
  }

  /// The lines in which the heading is set. A line ends in print where the Markdown has a single U+0020 between two
  /// wide characters, or a line end; every other space is a space in print too.
  public var printLines: [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    let scalars = Array(content.plainText.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isSeam =
        scalar == " " && index > 0 && index + 1 < scalars.count && scalars[index - 1].isWide
        && scalars[index + 1].isWide
      if isSeam || scalar == "\n" {
        lines.append(String(line))
        line = String.UnicodeScalarView()
      } else {
        line.append(scalar)
      }
    }
    return lines + [String(line)]
  }
}
