import Newspaper

/// How a last paragraph in Latin letters ends: whether in the middle of a sentence.
///
/// Signatures, scores, telephone numbers, addresses, credits, jump lines and verses end without a stop by right: they have
/// few words, or mostly such with a capital, or close with a figure.
struct EnglishEnding {
  private let passage: Passage
  private let words: SharedHouseStyle

  /// The fewest words of a paragraph that is prose; one that ends on a word after which something must follow needs no
  /// more than ``fewestWordsBeforeMore``.
  private static let fewestWords = 8
  private static let fewestWordsBeforeMore = 4
  /// The longest line of a verse, in bytes.
  private static let longestVerse = 60
  /// The shortest line of a printed column that is full, in bytes.
  private static let shortestColumn = 28

  /// Words after which a sentence goes on.
  private static let openWords: Set<String> = [
    "a", "an", "the", "of", "to", "from", "with", "by", "for", "and", "or", "but", "nor", "than", "because",
    "if",
    "that", "which", "whose", "is", "was", "are", "were", "be", "been", "has", "have", "had", "will", "would",
    "its", "their", "his", "our", "your", "into", "between", "among", "during", "about",
  ]

  /// Takes a passage without Han characters, and the words of the paper.
  init(_ passage: Passage, _ words: SharedHouseStyle) {
    self.passage = passage
    self.words = words
  }

  /// Whether a line is a byline, a credit or a jump.
  private func isCreditOrJump(_ line: [UInt8]) -> Bool {
    EnglishByline(words: words).read(line) != nil || JumpGrammar(words: words).whole(line) != nil
      || EnglishCredit(words: words).read(line, 0..<line.count) != nil
  }

  /// Whether the paragraph breaks off.
  var breaksOff: Bool {
    guard let last = passage.last else { return false }
    let lines = passage.bytes.split(separator: 0x0A)
    if lines.count > 1, lines.allSatisfy({ $0.count <= Self.longestVerse }), !isWrapped(lines) {
      return false
    }
    guard let line = lines.last, !isCreditOrJump(Array(line)) else { return false }
    let words = passage.bytes[passage.trimmed].split { $0 <= 0x20 }
    guard let end = words.last else { return false }
    // The mayor said:
    if last == ":" { return words.count >= 2 }
    if ",;-–".unicodeScalars.contains(last) { return words.count >= Self.fewestWordsBeforeMore }
    if last == "." { return endsBeforeItsStop }
    if last == "“" || last == "‘" || last == "(" { return true }
    guard last.isAlphabetic, !Self.isAddress(end) else { return false }
    if Self.openWords.contains(String(decoding: end, as: UTF8.self)) {
      return words.count >= Self.fewestWordsBeforeMore
    }
    // Names and places have capitals, prose has few.
    return words.count >= Self.fewestWords && isProse(words)
  }

  /// Whether the lines are those of a printed column: most of them go on in small letters, as no verse does.
  private func isWrapped(_ lines: [ArraySlice<UInt8>]) -> Bool {
    let small = lines.dropFirst().count { line in line.first.map { (0x61...0x7A).contains($0) } ?? false }
    return lines.count > 2 && small * 2 > lines.count - 1
      && lines.dropLast().allSatisfy { $0.count >= Self.shortestColumn }
  }

  /// Whether the full stop stands after a word on which no sentence ends: It opened on Monday and.
  var endsBeforeItsStop: Bool {
    let words = passage.bytes[passage.trimmed].split { $0 <= 0x20 }
    guard passage.last == ".", words.count >= 3, let end = words.last else { return false }
    return Self.unended.contains(String(decoding: end.dropLast(), as: UTF8.self))
  }

  private func isProse(_ words: [ArraySlice<UInt8>]) -> Bool {
    let small = words.count { $0.first.map { (0x61...0x7A).contains($0) } ?? false }
    return small * 2 > words.count && words.last?.first.map { !(0x41...0x5A).contains($0) } ?? false
  }

  /// Words on which no sentence ends, with a full stop or without.
  private static let unended: Set<String> = ["and", "or", "but", "nor", "the", "a", "an"]

  /// Words after which the sentence goes on for certain: no crosshead ends on one.
  private static let certain: Set<String> = unended.union([
    "of", "than", "because", "its", "their", "our", "your", "which", "whose", "into", "between", "among",
    "during", "has",
    "had", "will", "would",
  ])

  /// The fewest words that are more than a crosshead.
  private static let fewestWordsOfText = 12
  /// The most words of a credit, its dash included.
  private static let longestCredit = 6

  /// Whether the paragraph breaks off before another one: it ends on a word after which something must follow, or is prose
  /// that goes on in small letters.
  func breaksOff(before next: Passage) -> Bool {
    guard let last = passage.last, !passage.hasHardBreak,
      passage.bytes.split(separator: 0x0A).count == 1 || passage.bytes.count > 2 * Self.longestVerse,
      // Lines of a verse end no sentence.
      next.bytes.endsSentence || next.bytes.count > Self.longestVerse
    else { return false }
    let words = passage.bytes[passage.trimmed].split { $0 <= 0x20 }
    guard let end = words.last, words.count >= 3 else { return false }
    let goesOn = next.first.map { (0x61...0x7A).contains($0.value) } ?? false
    if last == "." { return endsBeforeItsStop }
    if last == "," { return goesOn && words.count >= Self.fewestWordsBeforeMore && isProse(words) }
    guard last.isAlphabetic, !Self.isAddress(end), isProse(words), !isCreditOrJump(passage.bytes) else {
      return false
    }
    if Self.certain.contains(String(decoding: end, as: UTF8.self)) {
      return words.count >= Self.fewestWordsBeforeMore
    }
    if goesOn { return words.count >= Self.fewestWords }
    // A link, or a name after a dash, says where words come from.
    let isCredited = words.suffix(Self.longestCredit).contains { word in
      word.elementsEqual("—".utf8) || word.elementsEqual("–".utf8) || word.elementsEqual("-".utf8)
    }
    return words.count >= Self.fewestWordsOfText && passage.closesPlain && !isCredited
  }

  // MARK: Short sentences

  private static let subjects: Set<String> = [
    "The", "A", "An", "It", "He", "She", "They", "We", "I", "This", "These", "Those", "There", "Its", "His",
    "Her", "Their",
    "Our", "My", "Nobody", "Everybody", "People",
  ]
  private static let verbs: Set<String> = [
    "is", "was", "are", "were", "has", "had", "have", "will", "would", "can", "could", "may", "must",
    "should", "does", "did",
    "cost", "took", "came", "went", "made", "gave", "got", "left", "kept", "held", "built", "paid", "ran",
    "began", "saw", "put",
    "cut", "set", "sold", "bought", "brought", "found", "told", "said", "says", "takes", "makes", "gives",
    "costs", "needs",
    "wants", "means", "goes", "comes", "became", "rose", "fell", "won", "lost", "met", "led", "sent", "spent",
    "stood",
  ]

  /// Whether a few words are a sentence that breaks off: a subject and a verb, and no stop. Signatures and labels have no
  /// verb.
  var isShortSentence: Bool {
    guard let last = passage.last, last.isAlphabetic, !passage.bytes.contains(0x0A) else { return false }
    let words = passage.bytes[passage.trimmed].split { $0 <= 0x20 }
    guard (Self.fewestWordsBeforeMore..<Self.fewestWords).contains(words.count), isProse(words),
      Self.subjects.contains(String(decoding: words[0], as: UTF8.self))
    else { return false }
    return words.dropFirst().contains { word in
      let text = String(decoding: word, as: UTF8.self)
      return Self.verbs.contains(text) || text.count > 4 && text.hasSuffix("ed")
    }
  }

  /// Whether a word is an address on the Internet.
  private static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
  }
}
