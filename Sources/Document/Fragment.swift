/// Text without a headline that is nothing more particular.
public struct Fragment: Sendable, Hashable {
  /// The text.
  public var body: [Block]

  /// Makes a fragment.
  public init(_ body: [Block]) {
    self.body = body
  }
}
