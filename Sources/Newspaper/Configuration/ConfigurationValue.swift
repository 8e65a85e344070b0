/// A value of the configuration, for whoever shows it.
public indirect enum ConfigurationValue: Sendable, Hashable {
  /// Nothing is said.
  case none
  /// A text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number.
  case number(Double)
  /// A list.
  case list([ConfigurationValue])
  /// Keys with their values, in the order in which they are shown.
  case table([Row])

  /// A key with its value.
  public struct Row: Sendable, Hashable {
    /// The key.
    public let key: String
    /// The value.
    public let value: ConfigurationValue

    /// Makes a row.
    public init(_ key: String, _ value: ConfigurationValue) {
      self.key = key
      self.value = value
    }
  }

  /// A text, or nothing.
  init(_ text: String?) { self = text.map { .text($0) } ?? .none }

  /// A list of texts.
  init(_ texts: [String]) { self = .list(texts.map { .text($0) }) }
}
