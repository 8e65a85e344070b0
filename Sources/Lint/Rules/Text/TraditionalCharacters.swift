/// Traditional characters and variants 繁体字和异体字 that have one standard character each.
///
/// Characters of the general list of standard characters are not among them, whatever else they stand for: 乾, 著, 於.
enum TraditionalCharacters {
  private static let characters = Array(pairs.unicodeScalars)

  /// The traditional characters, each a word of one character.
  static let all: [String] = {
    var all: [String] = []
    var scalars = pairs.unicodeScalars.makeIterator()
    while let traditional = scalars.next(), scalars.next() != nil { all.append(String(traditional)) }
    return all
  }()

  /// The standard character for the traditional one at an index of ``all``.
  static func standard(at index: Int) -> String { String(characters[2 * index + 1]) }
}
