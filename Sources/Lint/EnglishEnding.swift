import Newspaper

/// How a last paragraph in Latin letters ends: whether in the middle of a sentence.
///
/// Signatures, scores, telephone numbers, addresses, credits, jump lines and verses end without a stop by right: they have
/// few words, or mostly such with a capital, or close with a figure.
struct EnglishEnding {
  private let passage: Passage

  /// The fewest words of a paragraph that is prose; one that ends on a word after which something must follow needs no
  /// more than ``fewestWordsBeforeMore``.
  private static let fewestWords = 8
  private static let fewestWordsBeforeMore = 4
  /// The longest line of a verse, in bytes.
  private static let longestVerse = 60

  /// Words after which a sentence goes on.
  private static let openWords: Set<String> = [
    "a", "an", "the", "of", "to", "from", "with", "by", "for", "and", "or", "but", "nor", "than", "because",
    "if",
    "that", "which", "whose", "is", "was", "are", "were", "be", "been", "has", "have", "had", "will", "would",
    "its", "their", "his", "our", "your", "into", "between", "among", "during", "about",
  ]

  /// Takes a passage without Han characters.
  init(_ passage: Passage) { self.passage = passage }

  /// Whether the paragraph breaks off.
  var breaksOff: Bool {
    guard let last = passage.last else { return false }
    let lines = passage.bytes.split(separator: 0x0A)
    if lines.count > 1, lines.allSatisfy({ $0.count <= Self.longestVerse }) { return false }
    guard let line = lines.last, !EnglishLine(line).isBylineOrJump else { return false }
    let words = passage.bytes[passage.trimmed].split { $0 <= 0x20 }
    guard let end = words.last else { return false }
    if ",;-–".unicodeScalars.contains(last) || last == ":" {
      return words.count >= Self.fewestWordsBeforeMore
    }
    if last == "“" || last == "‘" || last == "(" { return true }
    guard last.isAlphabetic, !Self.isAddress(end) else { return false }
    if Self.openWords.contains(String(decoding: end, as: UTF8.self)) {
      return words.count >= Self.fewestWordsBeforeMore
    }
    // Names and places have capitals, prose has few.
    let small = words.count { $0.first.map { (0x61...0x7A).contains($0) } ?? false }
    return words.count >= Self.fewestWords && small * 2 > words.count
      && end.first.map { !(0x41...0x5A).contains($0) } ?? false
  }

  /// Whether a word is an address on the Internet.
  private static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
  }
}
