/// How often each word stands in a text.
///
/// A word is a run of letters and digits with their marks, as Unicode classifies them; an ideograph is a word of its
/// own. So neither punctuation nor white space nor line ends count, and one text can be held against another that is
/// set differently.
public struct WordCount: Sendable, Equatable {
  /// The counts.
  public private(set) var counts: [String: Int] = [:]

  /// Counts the words of a text.
  public init(_ text: String) {
    var word = String.UnicodeScalarView()
    func isIdeograph(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isIdeographic }
    for scalar in text.unicodeScalars {
      let isLetter =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
      if isIdeograph(scalar) || !isLetter {
        add(&word)
        if isIdeograph(scalar) { counts[String(scalar), default: 0] += 1 }
      } else if scalar.properties.numericType == .digit, let value = scalar.properties.numericValue {
        // A raised figure is the figure.
        word.append(contentsOf: String(Int(value)).unicodeScalars)
      } else {
        word.append(scalar)
      }
    }
    add(&word)
  }

  private mutating func add(_ word: inout String.UnicodeScalarView) {
    if !word.isEmpty { counts[String(word), default: 0] += 1 }
    word = String.UnicodeScalarView()
  }

  /// The words that stand here more often than there, in alphabetical order.
  public func missing(from other: WordCount) -> [String] {
    counts.filter { word, count in other.counts[word, default: 0] < count }.keys.sorted()
  }

  /// The number of words.
  public var total: Int { counts.values.reduce(0, +) }
}
