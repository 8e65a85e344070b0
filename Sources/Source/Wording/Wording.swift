/// One sentence to a person, in every language the tool speaks.
///
/// Whoever reports something writes both sentences side by side, so that none can be forgotten; which one is
/// shown is decided at the very edge, by the command.
public struct Wording: Sendable, Hashable {
  /// The sentence in simplified Chinese.
  public let chinese: String
  /// The sentence in English.
  public let english: String

  /// Puts the two sentences together.
  public init(zh chinese: String, en english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// The sentence in the given language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
