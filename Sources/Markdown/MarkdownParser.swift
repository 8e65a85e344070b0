public import Document
public import Source

/// Reads Markdown: CommonMark with the tables and the strikethrough of GitHub, as cmark-gfm 0.29 reads it.
///
/// Every node knows the exact bytes it came from. Reading takes time in proportion to the text, never fails and
/// never traps: what is nested deeper than ``MarkdownLimits`` says comes back as ``/Document/Block/opaque(_:)``.
public enum MarkdownParser {
  /// Reads a text.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - start: The byte offset, from 0, of the line at which the Markdown begins, for instance after front matter.
  ///   - definitions: Link definitions known from elsewhere; those of the text come first.
  /// - Returns: The blocks of the text and the definitions they were read with.
  /// - Precondition: `start` is the start of a line or the end of the text.
  public static func parse(
    _ source: SourceText, from start: Int = 0, definitions: LinkDefinitions = LinkDefinitions()
  ) -> MarkdownDocument {
    let isLineStart =
      start == 0 || start == source.bytes.count
      || (0..<source.bytes.count ~= start && source.bytes[start - 1].isLineEnd)
    precondition(isLineStart)
    let parser = BlockParser(source, from: start)
    var known = LinkDefinitions()
    for definition in parser.definitions { known.insert(definition) }
    known.insert(contentsOf: definitions)
    var builder = BlockBuilder(source: source.bytes, parser: parser, definitions: known)
    return MarkdownDocument(source: source, blocks: builder.build(), definitions: known)
  }
}

/// What the scanner reads in one Markdown text.
public struct MarkdownDocument: Sendable {
  /// The text that was read.
  public let source: SourceText
  /// The blocks of the top level in source order, reference definitions included, never a ``/Document/Block/figure(_:)``.
  public let blocks: [Block]
  /// The definitions that reference links were resolved with.
  public let definitions: LinkDefinitions
}

/// How much structure the scanner reads before it takes a block as it stands.
public enum MarkdownLimits {
  /// The number of quotes and list items that may stand in one another.
  public static let containerDepth = 64
  /// The number of emphases, links and pictures that may stand in one another.
  public static let inlineDepth = 32
  /// The number of columns a table may have.
  public static let tableColumns = 1_000
}
