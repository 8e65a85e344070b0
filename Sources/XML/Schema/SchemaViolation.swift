public import Source

/// One place where a file violates a schema.
public struct SchemaViolation: Sendable, Hashable {
  /// The code of libxml2.
  public let code: LibXMLCode
  /// The element at fault, or the one that lacks something or holds the text at fault: its place among all elements
  /// of the file in the order in which they open, from 0.
  public let elementNumber: Int
  /// The line, from 1, of the `<` that opens the element.
  public let line: Int
  /// The column of that `<`, from 1, in bytes of the text as UTF-8.
  public let column: Int
  /// The way to the element, such as `/newsMessage/itemSet/newsItem[2]`: the names as they are written, with a
  /// number, from 1, where elements of the same name stand before it; the first of them has none.
  public let path: String
  /// What libxml2 says, with short names of namespaces.
  public let message: String
  /// What is wrong in plain words.
  public let wording: Wording
}
