import Source

/// The number of the page that a file name gives: 03.md, A05.md, 2026-05-12-03.md.
struct FileNamePage: Sendable, Hashable {
  /// The number as the name has it.
  let number: String

  /// Reads the last word of a name; nil when it is no number of a page.
  init?(_ name: String) {
    let stem = name.utf8.lastIndex(of: .fullStop).map { name.utf8[..<$0] } ?? name.utf8[...]
    let words = stem.split { $0 == .hyphen || $0 == .underscore || $0 == .space }
    guard let word = words.last else { return nil }
    // 2026-05-12 ends in a day; after a day of its own a page may stand.
    guard words.count == 1 || words.count >= 4 || words.dropLast().last?.count == 8 else { return nil }
    let letters = word.prefix { $0.isLetter }
    let digits = word.dropFirst(letters.count)
    guard letters.count <= 1, (1...2).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
    number = String(decoding: word, as: UTF8.self)
  }
}
