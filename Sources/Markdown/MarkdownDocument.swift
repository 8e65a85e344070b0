public import Document
public import Source

/// What the scanner reads in one Markdown text.
public struct MarkdownDocument: Sendable {
  /// The text that was read.
  public let source: SourceText
  /// The blocks of the top level in source order, reference definitions included, never a ``/Document/Block/figure(_:)``.
  public let blocks: [Block]
  /// The definitions that reference links were resolved with.
  public let definitions: LinkDefinitions
}
