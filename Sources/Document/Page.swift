public import Source

/// One page 版: one Markdown file.
public struct Page: Sendable, Hashable {
  /// The name of the file within its issue, such as `01.md`.
  public var file: String
  /// The bytes the page was parsed from; nil when it was made, not parsed.
  public var source: SourceText?
  /// The YAML block that opens the file; nil when there is none.
  public var frontMatter: FrontMatter?
  /// What is known about the page: its front matter, completed by configuration and options.
  public var metadata: Metadata
  /// What is on the page, in print order.
  public var items: [Item]
  /// The link reference definitions outside quotes and lists, in the order of the file.
  public var definitions: [LinkDefinition]

  /// Makes a page.
  public init(
    file: String, source: SourceText? = nil, frontMatter: FrontMatter? = nil, metadata: Metadata = Metadata(),
    items: [Item], definitions: [LinkDefinition] = []
  ) {
    self.file = file
    self.source = source
    self.frontMatter = frontMatter
    self.metadata = metadata
    self.items = items
    self.definitions = definitions
  }
}

extension Page {
  /// The index of the one article or photo story of the page; nil when there is none or there are several, so that nobody
  /// can say which of them a name in the front matter means.
  package var story: Int? {
    let stories = items.indices.filter { index in
      switch items[index] {
      case .article, .photo: true
      case .weather, .notice, .label, .fragment: false
      }
    }
    return stories.count == 1 ? stories.first : nil
  }
}
