public import Source

/// Where in the Markdown an element of an exported message comes from.
public struct ElementPlace: Sendable, Hashable {
  /// The number of the element: how many start tags stand before its own, so the root element is 0.
  public let element: Int
  /// The index of the page in its issue, from 0.
  public let page: Int
  /// The bytes of that page it was made from.
  public let range: SourceRange

  /// Connects an element with its source.
  public init(element: Int, page: Int, range: SourceRange) {
    self.element = element
    self.page = page
    self.range = range
  }
}
