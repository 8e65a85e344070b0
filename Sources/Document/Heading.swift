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
  /// Whether the Markdown has it as a paragraph, such as a line in bold: only its place says that it is a heading.
  public var isParagraph: Bool

  /// Makes a heading of a level from 1 to 6.
  public init(
    level: Int, _ content: [Inline], range: SourceRange? = nil, isFromFrontMatter: Bool = false,
    isParagraph: Bool = false
  ) {
    self.level = level
    self.content = content
    self.range = range
    self.isFromFrontMatter = isFromFrontMatter
    self.isParagraph = isParagraph
  }

  /// The text on one line: a space for each `<br>` that ends a print line.
  public var text: String {
    content.contains(where: \.isBreakTag)
      ? content.map { $0.isBreakTag ? " " : [$0].plainText }.joined() : content.plainText
  }

  /// The lines in which the heading is set. A line ends in print where the Markdown has a single U+0020 between two
  /// wide characters, a line end or `<br>`; every other space is a space in print too.
  public var printLines: [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    let text = content.map { $0.isBreakTag ? "\n" : [$0].plainText }.joined()
    let scalars = Array(text.unicodeScalars)
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

extension Inline {
  /// Whether the piece is the HTML tag that ends a line: `<br>`, `<br/>`, `<br />`.
  fileprivate var isBreakTag: Bool {
    guard case .html(let html) = self else { return false }
    let tag = html.string.utf8.filter { $0 != 0x20 && $0 != 0x2F }
    return tag.count == 4 && tag.map { $0 | 0x20 } == Array("<br>".utf8).map { $0 | 0x20 }
  }
}
