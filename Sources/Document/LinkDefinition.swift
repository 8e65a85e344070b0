public import Source

/// A link reference definition, `[label]: destination "title"`. It prints nothing.
public struct LinkDefinition: Sendable, Hashable {
  /// The label as written between the brackets.
  public var label: String
  /// Where links with this label lead, decoded but not percent-encoded.
  public var destination: String
  /// The title, decoded; nil when there is none.
  public var title: String?
  /// Where it stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a definition.
  public init(label: String, destination: String, title: String?, range: SourceRange? = nil) {
    self.label = label
    self.destination = destination
    self.title = title
    self.range = range
  }
}
