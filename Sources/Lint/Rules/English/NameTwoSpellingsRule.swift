import Document
import Source

/// EN004: the name of a person in two spellings.
enum NameTwoSpellingsRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 4, "name-two-spellings",
    name: Wording(zh: "同一人名两种拼法", en: "a name in two spellings"),
    summary: Wording(
      zh: "一篇稿子里先写了全名，后面单独出现的姓只差一个字母：Desmond Achterberg……Achterburg said。两人都有全名的不算。",
      en: """
        A story names somebody in full, and later a surname stands alone that differs by one letter: Desmond Achterberg … \
        Achterburg said. People who are both named in full are left alone.
        """),
    rationale: Wording(
      zh: "名字写错，当事人第一个看见。", en: "Who is misspelled sees it first."),
    severity: .warning, language: .english,
    bad: [
      RuleExample(
        """
        ## Depot sold

        Desmond Achterberg leads the society that saved the depot.

        The city asked for bids. ↓Achterburg said he drove to the city with a tape measure.
        """)
    ],
    good: [
      RuleExample(
        """
        ## Depot sold

        Desmond Achterberg leads the society, and Ida Achterburg keeps its books.

        The city asked for bids. Achterburg said she wrote to the mayor, and Achterberg’s car was full of the Achterbergs.
        """)
    ])

  /// The shortest surname that is compared, in letters.
  private static let shortest = 6

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    var texts: [Int: [Passage]] = [:]
    for passage in context.passages(where: \.isEnglishBody) {
      texts[passage.item, default: []].append(passage)
    }
    for item in texts.keys.sorted() {
      let passages = (texts[item] ?? []).map { ($0, $0.englishWords) }
      let known = surnames(in: passages)
      guard !known.isEmpty else { continue }
      let common = Set(passages.flatMap { $0.1 }.filter { !$0.isCapital }.map(\.small))
      for (passage, words) in passages {
        for index in words.indices {
          let word = words[index]
          guard word.isCapital, word.isLetters, word.small.utf8.count >= shortest,
            !known.contains(word.small),
            !common.contains(word.small), !follows(words, index, passage), !precedes(words, index, passage),
            let right = known.first(where: { differ($0, word.small) }), isSubject(words, index),
            let range = passage.range(of: word.offsets)
          else { continue }
          let written = passage.string(word.offsets)
          let name = right.prefix(1).uppercased() + right.dropFirst()
          findings.append(
            metadata,
            Wording(
              zh: "“\(written)”：上文写作“\(name)”", en: "“\(written)” is “\(name)” elsewhere in the story"),
            remedy: Wording(zh: "查明哪一个对", en: "find out which one is right"), at: range)
        }
      }
    }
  }

  /// The surnames of those who are named in full.
  private static func surnames(in passages: [(Passage, [EnglishWord])]) -> Set<String> {
    var names: Set<String> = []
    for (passage, words) in passages {
      for index in words.indices.dropFirst()
      where words[index].isLetters && words[index].small.utf8.count >= shortest {
        if words[index].isCapital, follows(words, index, passage) { names.insert(words[index].small) }
      }
    }
    return names
  }

  /// Whether a word with a capital, or an initial, stands before a word.
  private static func follows(_ words: [EnglishWord], _ index: Int, _ passage: Passage) -> Bool {
    guard index > 0, words[index - 1].isCapital else { return false }
    let between = passage.bytes[words[index - 1].offsets.upperBound..<words[index].offsets.lowerBound]
    return between.allSatisfy { $0 <= 0x20 }
      || words[index - 1].small.utf8.count == 1 && between.elementsEqual(". ".utf8)
  }

  /// Whether a word with a capital stands after a word.
  private static func precedes(_ words: [EnglishWord], _ index: Int, _ passage: Passage) -> Bool {
    index + 1 < words.count && words[index + 1].isCapital
      && passage.isBlank(between: words[index], words[index + 1])
  }

  private static let verbs: Set<String> = [
    "said", "says", "told", "then", "also", "has", "had", "was", "is", "will", "would", "asked", "added",
    "drove", "went",
    "came", "who", "wrote", "called", "did", "could", "thinks", "hopes", "wants", "plans", "grew", "lives",
    "took", "gave",
    "made", "never", "later", "became", "began",
  ]

  /// Whether a verb follows, or `said` stands before: a person acts.
  private static func isSubject(_ words: [EnglishWord], _ index: Int) -> Bool {
    if index + 1 < words.count, verbs.contains(words[index + 1].small) { return true }
    return index > 0 && ["said", "says", "told", "asked"].contains(words[index - 1].small)
  }

  /// Whether two words of the same length differ in one letter, or in the order of two.
  private static func differ(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    guard left.count == right.count, left.first == right.first else { return false }
    let places = left.indices.filter { left[$0] != right[$0] }
    if places.count == 1 { return true }
    return places.count == 2 && places[1] == places[0] + 1 && left[places[0]] == right[places[1]]
      && left[places[1]] == right[places[0]]
  }
}
