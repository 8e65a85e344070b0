public import Source

/// A key of the configuration file: its name, what it means, and what may stand after it.
public struct ConfigurationKey: Sendable {
  /// What may stand after a key.
  public indirect enum Shape: Sendable {
    /// A line of text.
    case text
    /// A mark of 1 to 4 characters.
    case mark
    /// One of some words.
    case choice([String])
    /// A whole number.
    case integer(ClosedRange<Int>)
    /// A number.
    case number(ClosedRange<Double>)
    /// A list of whole numbers.
    case integers(ClosedRange<Int>)
    /// A word, or a list of words without spaces.
    case words
    /// A line of text, or a list of them.
    case lines
    /// Known keys.
    case keys([ConfigurationKey])
    /// Keys of the desk's own, each with the same shape after it; known keys may stand among them.
    case table(Shape, also: [ConfigurationKey])
    /// A list of mappings with known keys.
    case list([ConfigurationKey])
    /// One shape or another.
    case either(Shape, Shape)
    /// Rules, each with what is said about it.
    case rules
  }

  /// The key as written.
  public let name: String
  /// What it means.
  public let meaning: Wording
  /// What may stand after it.
  public let shape: Shape

  /// Describes a key.
  init(_ name: String, _ shape: Shape, zh: String, en: String) {
    self.name = name
    self.shape = shape
    meaning = Wording(zh: zh, en: en)
  }
}
