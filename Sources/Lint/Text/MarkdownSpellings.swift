import Document
import Source

/// What the Markdown rules look at besides the text: where a page says something in a spelling of its own.
struct MarkdownSpellings: Sendable {
  /// A character written as an entity, such as `&nbsp;`.
  struct Entity: Sendable {
    /// Where it stands in the source.
    let range: SourceRange
    /// What it stands for.
    let string: String
  }

  /// The entities in running text, in the order of the text.
  private(set) var entities: [Entity] = []
  /// Raw HTML that prints something or styles it, with the index of its part: blocks, and the tags that open something
  /// in a line.
  private(set) var tags: [(part: Int, range: SourceRange)] = []
  /// Struck-out text.
  var strikethroughs: [SourceRange] = []

  /// Takes a run of text; only what is no run of bytes matters.
  mutating func add(_ text: Text, in source: SourceText?) {
    guard let range = text.range, range.count != text.string.utf8.count, let source,
      source.bytes[range.lowerBound] == UInt8(ascii: "&")
    else { return }
    entities.append(Entity(range: range, string: text.string))
  }

  /// Takes a block of raw HTML, unless it prints nothing.
  mutating func add(_ html: HTMLBlock, part: Int) {
    if let range = html.range, !html.isComment { tags.append((part, range)) }
  }

  /// Takes raw HTML in a line. A comment prints nothing; where Markdown has no line break, only `<br>` makes one.
  mutating func add(_ html: InlineHTML, part: Int, role: TextRole) {
    let bytes = html.string.utf8
    guard let range = html.range, !bytes.starts(with: "<!--".utf8), !bytes.starts(with: "</".utf8) else {
      return
    }
    let isBreak = html.string.lowercased().hasPrefix("<br")
    if !(isBreak && (role == .table || role.isHeading)) { tags.append((part, range)) }
  }
}
