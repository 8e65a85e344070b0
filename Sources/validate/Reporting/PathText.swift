/// The path of a file in JSON, which holds text only: bytes that are none stand as `\xC4`.
@propertyWrapper struct PathText: Encodable, Sendable {
  /// The path.
  var wrappedValue: String

  /// Wraps a path.
  init(wrappedValue: String) { self.wrappedValue = wrappedValue }

  /// Writes the path.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(PathBytes.shown(wrappedValue))
  }
}
