import Document
import Source

/// EN005: a word written twice.
enum WordTwiceRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 5, "word-twice",
    name: Wording(zh: "英文单词重复", en: "word written twice"),
    summary: Wording(
      zh: "英文里同一个单词连写了两遍，换行的也算：to to、the the。had had、that that 和地名、拟声词不算。",
      en: """
        The same word twice in a row, over a line end too: to to, the the. Had had, that that, names and sounds such as \
        bye bye are left alone.
        """),
    rationale: Wording(
      zh: "改稿时最容易留下的差错，校对又最容易看漏。", en: "It is left over from editing, and the eye passes over it."),
    severity: .warning,
    fix: RuleFix(.unsafe, Wording(zh: "去掉第二个。", en: "Takes the second one away.")),
    scope: .everyFile, language: .english,
    bad: [
      RuleExample(
        "The board voted to close ↓the the pool in the park.",
        fixed: "The board voted to close the pool in the park.")
    ],
    good: [
      RuleExample(
        "She had had enough of the rain, and I know that that is so. We went to Walla Walla and said bye bye."
      )
    ])

  static var touches: FixReach { [.letters, .spaces, .lineEnds] }

  static var isPassageLocal: Bool { true }

  /// Words that stand twice by right.
  private static let doubled: Set<String> = [
    "had", "that", "was", "is", "do", "bye", "no", "very", "so", "ha", "blah", "knock", "night", "boo", "go",
    "yum",
    "tut", "there", "well", "far", "many", "long", "much", "really", "pom", "chop", "hush", "hip", "yes",
    "oh", "hey",
    "la", "na", "cha", "ding", "beep", "honk", "woof", "quack", "buy", "win", "who", "what", "never",
    "please", "now",
    "again", "big", "more", "choo", "bang", "tap", "rah", "hear", "aye", "out", "her",
  ]

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: \.isEnglishText) {
      let words = passage.englishWords
      for (first, second) in zip(words, words.dropFirst())
      where first.small == second.small && first.isLetters && first.small.utf8.count > 1 && !second.isCapital
        && !doubled.contains(first.small) && passage.isBlank(between: first, second)
      {
        let whole = first.offsets.lowerBound..<second.offsets.upperBound
        guard let range = passage.range(of: whole) else { continue }
        let extra = first.offsets.upperBound..<second.offsets.upperBound
        let fix =
          passage.unmarkedRange(of: whole) == nil && passage.literalRange(of: whole) == nil
          ? nil : passage.literalRange(of: extra).map { Fix(.unsafe, [SourceEdit($0, "")]) }
        findings.append(
          metadata, Wording(zh: "“\(first.small)”写了两遍", en: "“\(first.small)” stands twice"),
          remedy: Wording(zh: "去掉一个", en: "take one away"), at: range, fix: fix)
      }
    }
  }
}
