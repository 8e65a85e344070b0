import Document
import Source

/// EN006: a before a vowel, an before a consonant.
enum AAnRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 6, "a-an",
    name: Wording(zh: "a 与 an", en: "a or an"),
    summary: Wording(
      zh: "a 后面的词以元音起音，或者 an 后面的词以辅音起音。缩写词、专名和两可的词（an historic）不判。",
      en: """
        A before a word that begins with the sound of a vowel, or an before one that does not. Acronyms, names and words \
        that may take either, such as historic, are left alone.
        """),
    rationale: Wording(zh: "换了后面的词而忘了改冠词。", en: "The word after it was changed and the article was not."),
    severity: .warning,
    fix: RuleFix(.unsafe, Wording(zh: "改成另一个。", en: "Writes the other one.")),
    scope: .everyFile, language: .english,
    bad: [
      RuleExample(
        "It took ↓a hour to get to the hall, where ↓an union met in ↓a old barn.",
        fixed: "It took an hour to get to the hall, where a union met in an old barn.")
    ],
    good: [
      RuleExample(
        """
        An honest man and a one-off event, an 8-year-old and a European, an MBA and a U.S. ship, a unique hat in the \
        hall, an historic day, Plan A is off, and a 100-year flood is an 18-inch one.
        """)
    ])

  static var touches: FixReach { [.letters] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: \.isEnglishText) {
      let words = passage.englishWords
      for (article, next) in zip(words, words.dropFirst()) where article.small == "a" || article.small == "an"
      {
        guard passage.isBlank(between: article, next),
          !article.isCapital || passage.beginsSentence(at: article.offsets.lowerBound),
          let isVowel = opensWithVowel(next, passage), isVowel == (article.small == "a"),
          let range = passage.range(of: article.offsets.lowerBound..<next.offsets.upperBound)
        else { continue }
        let right = article.small == "a" ? (article.isCapital ? "An" : "an") : article.isCapital ? "A" : "a"
        let found = passage.string(article.offsets.lowerBound..<next.offsets.upperBound)
        findings.append(
          metadata, Wording(zh: "“\(found)”应该用 \(right)", en: "“\(found)” takes \(right)"),
          remedy: Wording(zh: "改成 \(right)", en: "write \(right)"), at: range,
          fix: passage.literalRange(of: article.offsets).map { Fix(.unsafe, [SourceEdit($0, right)]) })
      }
    }
  }

  /// Small words that follow the letter A, not the article.
  private static let smallWords: Set<String> = [
    "is", "in", "and", "or", "as", "at", "if", "of", "on", "are", "a", "an", "i", "it", "also", "to", "for",
    "has", "was",
    "la", "el", "over", "e", "o", "al", "un", "una",
  ]
  /// Words with h that is not heard.
  private static let silent = ["hour", "honest", "honor", "honour", "heir"]
  /// Beginnings of words with a vowel that is heard as a consonant.
  private static let consonants = [
    "one", "once", "eu", "ewe", "uni", "use", "usa", "usu", "uti", "uto", "uk", "ubi", "ura", "uri", "ouija",
  ]
  /// Words that begin so and open with a vowel all the same.
  private static let vowels = ["unin", "unim", "unid", "usher", "ural"]
  /// Words with h before which an is no slip but a fault.
  private static let heard: Set<String> = [
    "house", "home", "hand", "head", "high", "hole", "half", "hard", "huge", "hundred", "happy", "heavy",
    "holiday",
    "human", "husband", "hill", "heart", "hat", "hall", "horse", "help", "hot", "hope",
  ]

  /// Whether a word opens with the sound of a vowel; nil where that cannot be told.
  private static func opensWithVowel(_ word: EnglishWord, _ passage: Passage) -> Bool? {
    let small = word.small
    guard let first = small.unicodeScalars.first else { return nil }
    if first.isDigit { return figure(small, passage, word) }
    let text = passage.string(word.offsets)
    let capitals = text.unicodeScalars.count { $0.properties.isUppercase }
    guard small.utf8.count > 2, !smallWords.contains(small), capitals == 0 || capitals == 1 && word.isCapital,
      first.isASCII, small.utf8.contains(where: { "aeiouy".utf8.contains($0) })
    else { return nil }
    switch first {
    case "a", "i": return true
    case "e", "o", "u":
      if vowels.contains(where: small.hasPrefix) { return true }
      if consonants.contains(where: small.hasPrefix) { return small.hasPrefix("onei") ? nil : false }
      return first == "u" && !small.hasPrefix("un") && !small.hasPrefix("up") && !small.hasPrefix("ul")
        ? nil : true
    case "h":
      if silent.contains(where: small.hasPrefix) { return true }
      return heard.contains(small) ? false : nil
    case "y", "x": return nil
    default: return word.isCapital ? nil : false
    }
  }

  /// 8, 11 and 18 open with a vowel; a figure of four digits is read in more than one way.
  private static func figure(_ small: String, _ passage: Passage, _ word: EnglishWord) -> Bool? {
    let digits = small.prefix { $0.isASCII && $0.isNumber }
    guard digits.utf8.count <= 3,
      digits.utf8.count == small.utf8.count || small.dropFirst(digits.count).first == "-"
    else { return nil }
    let next = passage.scalar(at: word.offsets.upperBound)
    if next == "." || next == ":" || next == "/" { return digits.hasPrefix("8") ? true : nil }
    if next == ",", passage.scalar(at: word.offsets.upperBound + 1)?.isDigit ?? false {
      return digits.hasPrefix("8") ? true : nil
    }
    return digits.hasPrefix("8") || digits == "11" || digits == "18"
  }
}
