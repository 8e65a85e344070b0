import Source

/// NewsML-G2 `newsItem`: one thing on a page, or one picture.
struct NewsItem: Hashable {
  /// What an item consists of.
  enum Content: Hashable {
    /// Text, as NITF.
    case text(NITF)
    /// A picture, which stays in its files: its renditions, the largest first.
    case picture([RemoteContent])
  }

  /// The lasting name.
  var guid: GUID
  /// Which version of it this is, from 1.
  var version: Int
  /// Who may do what with it.
  var rights: RightsInfo?
  /// About the item as a thing that is sent.
  var meta: ItemMeta
  /// About its content.
  var contentMeta: ContentMeta
  /// The content.
  var content: Content
  /// The index of its page, from 0.
  var page: Int
  /// Where it comes from.
  var range: SourceRange?
}
