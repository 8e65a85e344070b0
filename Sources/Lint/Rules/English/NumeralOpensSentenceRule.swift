import Document
import Source

/// EN009: a sentence that opens with a figure.
enum NumeralOpensSentenceRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 9, "numeral-opens-sentence",
    name: Wording(zh: "英文句首用数字", en: "sentence opens with a figure"),
    summary: Wording(
      zh: "段落以阿拉伯数字开头：14 people spoke。年份、时刻、清单和 4-H 一类的名称不算。",
      en: """
        A paragraph opens with a figure: 14 people spoke. Years, times, lists and names such as 4-H are left alone.
        """),
    rationale: Wording(
      zh: "英文报纸的句子不以阿拉伯数字开头，写成单词或换个说法。",
      en: "English papers write the number out at the opening of a sentence, or turn the sentence round."),
    severity: .warning, language: .english,
    bad: [
      RuleExample(
        "## Board meets\n\nThe board met in the hall on Monday.\n\n↓14 people spoke against the plan, and six spoke for it."
      )
    ],
    good: [
      RuleExample(
        """
        ## Board meets

        Fourteen people spoke against the plan to close the pool.

        1987 was the last year in which the board changed its mind.

        4-H members are asked to come to the barn.

        7 p.m. is when the doors of the hall open to all.
        """)
    ])

  static var isPassageLocal: Bool { true }

  /// The fewest words of a sentence.
  private static let fewestWords = 7

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.isEnglishBody && $0.hasFigures }) {
      guard let first = passage.numerals.first, first.kind == .figures, passage.bytes.endsSentence,
        passage.opensPlain, first.start == passage.trimmed.lowerBound, !passage.bytes.contains(.lineFeed)
      else { continue }
      let words = passage.englishWords
      guard words.count >= fewestWords, words[0].isNumber, passage.isBlank(between: words[0], words[1]),
        words[1].isLetters, !words[1].isCapital, words[1].small.utf8.count > 1, !isTime(words[1]),
        !isYear(words[0]),
        words[1].small.first.map({ !"apx".contains($0) }) ?? false || words[1].small.utf8.count > 2,
        let range = passage.range(of: words[0].offsets)
      else { continue }
      let figure = passage.string(words[0].offsets)
      findings.append(
        metadata, Wording(zh: "句子以数字“\(figure)”开头", en: "the sentence opens with the figure \(figure)"),
        remedy: Wording(zh: "写成单词，或换个说法", en: "write it out, or turn the sentence round"), at: range)
    }
  }

  private static func isTime(_ word: EnglishWord) -> Bool {
    ["am", "pm", "p", "a", "noon"].contains(word.small)
  }

  private static func isYear(_ word: EnglishWord) -> Bool {
    word.small.utf8.count == 4 && (word.small.hasPrefix("1") || word.small.hasPrefix("20"))
  }
}
