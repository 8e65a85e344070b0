import Document
import Newspaper
import Source

/// TX011: the large first letter of a text as a paragraph of its own.
enum DropCapRule: LintRule {
  static let metadata = RuleMetadata(
    .text, 11, "drop-cap",
    name: Wording(zh: "首字下沉断开", en: "drop cap cut off"),
    summary: Wording(
      zh: "正文开头的一个字自成一段，下一段接着它往下说：首字下沉的大字提取成了单独一段。",
      en: """
        One letter opens a text as a paragraph of its own, and the next paragraph goes on after it: extraction took the \
        large first letter for a paragraph.
        """),
    rationale: Wording(
      zh: "大字比正文高出几行，提取时当成了另外一块；不接回去，第一个词就是残的。",
      en: "The letter is several lines high, so extraction takes it for a block of its own, and the first word is broken."),
    severity: .error,
    fix: RuleFix(
      .unsafe,
      Wording(zh: "把这个字接回下一段开头。", en: "Puts the letter back at the start of the next paragraph.")),
    bad: [
      RuleExample(
        """
        ## 老街的灯

        ↓老

        街上的路灯昨晚全部换成了新的，走夜路的人不用再打手电。
        """,
        fixed: """
          ## 老街的灯

          老街上的路灯昨晚全部换成了新的，走夜路的人不用再打手电。
          """),
      RuleExample(
        """
        ## Lamps for the old street

        ↓T

        HE old street has new lamps, and nobody needs a torch on the way home.
        """,
        fixed: """
          ## Lamps for the old street

          THE old street has new lamps, and nobody needs a torch on the way home.
          """),
    ],
    good: [
      RuleExample(
        """
        ## 老街的灯

        一

        老街上的路灯昨晚全部换成了新的，走夜路的人不用再打手电。

        二

        电工们还要再来一趟。
        """)
    ])

  static var touches: FixReach { [.lineEnds, .spaces, .blocks] }

  /// The shortest text that a large letter opens, in characters.
  private static let shortestText = 15

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let passages = context.prose.passages
    for index in passages.indices.dropLast() {
      let (letter, text) = (passages[index], passages[index + 1])
      guard letter.role == .body, letter.bytes.count <= 4, text.role == .body, letter.item == text.item,
        letter.characterCount == 1, text.characterCount >= shortestText,
        context.parts.isAdjacent(letter.parts.upperBound, text.parts.lowerBound),
        index == 0 || !isText(passages[index - 1], letter),
        goesOn(letter, text), !isOrdinal(letter, passages), let range = letter.range(of: letter.trimmed)
      else { continue }
      let end = text.range(of: text.firstOffsets)?.lowerBound
      findings.append(
        metadata, Wording(zh: "首字下沉的大字断成了单独一段", en: "the large first letter stands in a paragraph of its own"),
        remedy: Wording(zh: "接回下一段开头", en: "put it back before the next paragraph"), at: range,
        fix: isArticle(letter, text) ? nil : end.flatMap { fix(range, $0, context.source) })
    }
  }

  private static func isText(_ passage: Passage, _ letter: Passage) -> Bool {
    passage.role == .body && passage.item == letter.item
  }

  private static func fix(_ letter: SourceRange, _ end: Int, _ source: SourceText) -> Fix? {
    guard letter.upperBound < end, source.bytes[letter.upperBound..<end].allSatisfy({ $0 <= 0x20 }) else {
      return nil
    }
    return Fix(.unsafe, [SourceEdit(SourceRange(letter.upperBound, end), "")])
  }

  /// Whether the next text may be the rest of the word: it opens with a Han character, with small letters, or with the
  /// capitals of the first word.
  private static func goesOn(_ letter: Passage, _ text: Passage) -> Bool {
    guard let first = letter.first, let next = text.first else { return false }
    if first.isHan { return next.isHan && !text.opensWithOrdinal }
    guard letter.bytes[letter.trimmed.lowerBound].isLetter, first.value < 0x61, next.value < 0x7B,
      text.bytes[text.trimmed.lowerBound].isLetter
    else { return false }
    if next.value >= 0x61 { return true }
    // The rest of a first word in capitals: HE, or E of WE.
    var end = text.trimmed.lowerBound
    while end < text.trimmed.upperBound, text.bytes[end].isLetter, text.bytes[end] < 0x61 { end += 1 }
    return end < text.trimmed.upperBound && !text.bytes[end].isLetter
      && end - text.trimmed.lowerBound > 1
  }

  /// Whether the letter may be a word by itself, so that nobody but a reader knows whether a blank stands after it.
  private static func isArticle(_ letter: Passage, _ text: Passage) -> Bool {
    (letter.first == "A" || letter.first == "I") && (text.first?.value ?? 0) >= 0x61
  }

  /// Whether the letter numbers a part of the text: others of the article stand alone, too.
  private static func isOrdinal(_ letter: Passage, _ passages: [Passage]) -> Bool {
    guard let first = letter.first, first.isHanNumeral || "IVXABC".unicodeScalars.contains(first) else { return false }
    return passages.contains {
      $0.item == letter.item && $0.role == .body && $0.characterCount <= 2
        && $0.parts.lowerBound != letter.parts.lowerBound && !$0.trimmed.isEmpty
    }
  }
}
