import Document
import Source

/// EN012: an apostrophe that looks the wrong way.
enum ApostropheDirectionRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 12, "apostrophe-direction",
    name: Wording(zh: "撇号朝向不对", en: "apostrophe that looks the wrong way"),
    summary: Wording(
      zh: "词头省略用的撇号写成了前引号：‘60s、rock ‘n’ roll。后面有后引号收住的是引文，不算。",
      en: """
        An apostrophe at the head of a word is written as an opening quotation mark: ‘60s, rock ‘n’ roll. A quotation that \
        opens with a decade and is closed is left alone.
        """),
    rationale: Wording(
      zh: "文字处理软件自动改错的，印出来一眼就看得出。", en: "Word processors turn it round, and print shows it."),
    severity: .warning,
    fix: RuleFix(.safe, Wording(zh: "转过来。", en: "Turns it round.")), scope: .everyFile, language: .english,
    bad: [
      RuleExample(
        "The band of the ↓‘60s played rock ↓‘n’ roll to the end.",
        fixed: "The band of the ’60s played rock ’n’ roll to the end.")
    ],
    good: [
      RuleExample(
        "The band of the ’60s played rock ’n’ roll. ‘60s music is the best of all,’ said the man in the hall."
      )
    ])

  static var touches: FixReach { [.quotes] }

  static var isPassageLocal: Bool { true }

  /// Words that are written with an apostrophe at their head.
  private static let words = ["tis", "twas", "til", "em", "cause", "n"]

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.isEnglishText && $0.marks.mayHold("‘") }) {
      for (index, mark) in passage.marks.enumerated() where mark.scalar == "‘" {
        guard isApostrophe(mark, passage), !isClosed(index, passage),
          let range = passage.range(of: mark)
        else { continue }
        let offsets = mark.offset..<mark.end
        findings.append(
          metadata, Wording(zh: "这里是撇号，不是前引号", en: "this is an apostrophe, not a quotation mark"),
          remedy: Wording(zh: "改成“’”", en: "write ’"), at: range,
          fix: passage.literalRange(of: offsets).map { Fix(.safe, [SourceEdit($0, "’")]) })
      }
    }
  }

  /// Whether a decade or a shortened word follows.
  private static func isApostrophe(_ mark: Mark, _ passage: Passage) -> Bool {
    let bytes = passage.bytes
    var end = mark.end
    while end < bytes.count, bytes[end].isAlphanumeric { end += 1 }
    let word = passage.string(mark.end..<end).lowercased()
    if word == "n" { return passage.scalar(at: end) == "’" || passage.scalar(at: end) == "‘" }
    let isDecade = word.utf8.count == 3 && word.utf8.prefix(2).allSatisfy(\.isDigit) && word.hasSuffix("0s")
    return isDecade || words.contains(word)
  }

  /// Whether a quotation that the mark opens is closed after more than a word.
  private static func isClosed(_ index: Int, _ passage: Passage) -> Bool {
    let mark = passage.marks[index]
    if passage.bytes.has("n’", at: mark.end, before: passage.bytes.count) { return false }
    for next in passage.marks[(index + 1)...] {
      if next.scalar == "‘" { return false }
      guard next.scalar == "’" else { continue }
      // Within a word and at its head it is an apostrophe.
      if passage.scalar(at: next.end)?.isAlphabetic ?? false { continue }
      return true
    }
    return false
  }
}
