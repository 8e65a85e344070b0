/// Words that belong to no article: a column logo 栏花, a slogan, a section name.
public struct Label: Sendable, Hashable {
  /// The words: paragraphs or a heading.
  public var body: [Block]

  /// Makes a label.
  public init(_ body: [Block]) {
    self.body = body
  }
}
