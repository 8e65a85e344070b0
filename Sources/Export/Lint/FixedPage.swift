/// What mending a page came to.
public struct FixedPage: Sendable {
  /// The page after the last fix; the one given when nothing was mended.
  public let page: Page
  /// The bytes after the last fix; those given, every one, when nothing was mended.
  public let source: SourceText
  /// The findings that were mended, in the order in which they were; places count in the bytes of their time.
  public let fixed: [Finding]
  /// What the rules find afterwards.
  public let remaining: [Finding]
}
