import Document
import Source

/// EN014: the 1990’s for the 1990s.
enum DecadeApostropheRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 14, "decade-apostrophe",
    name: Wording(zh: "年代多了撇号", en: "apostrophe in a decade"),
    summary: Wording(
      zh: "the 1990’s 一类：年代的复数不加撇号。后面跟着名词的是所有格，不算。",
      en: "The 1990’s for the 1990s. A possessive, with a noun after it, is left alone."),
    rationale: Wording(zh: "年代是复数，不是所有格。", en: "A decade is a plural, not a possessive."),
    severity: .info,
    fix: RuleFix(.safe, Wording(zh: "去掉撇号。", en: "Takes the apostrophe away.")), scope: .everyFile,
    language: .english,
    bad: [
      RuleExample(
        "She kept the notebooks of the ↓1990’s and the hats of the ↓1960's.",
        fixed: "She kept the notebooks of the 1990s and the hats of the 1960s.")
    ],
    good: [RuleExample("It was the 1990’s best film, and the hall of the 1920s was full to the doors.")])

  static var touches: FixReach { [.quotes] }

  static var isPassageLocal: Bool { true }

  /// What follows a decade that owns nothing.
  private static let followers: Set<String> = [
    "and", "or", "to", "were", "was", "when", "but", "as", "that", "on", "in", "by", "with", "for", "until",
    "who",
    "through", "had", "he", "she", "they", "it", "we", "at", "from", "before", "after", "because", "while",
  ]

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: {
      $0.isEnglishText && $0.hasFigures && $0.marks.mayHold(anyOf: MarkKinds("'’"))
    }) {
      for numeral in passage.numerals where numeral.kind == .figures && numeral.offsets.count == 4 {
        guard passage.bytes[numeral.end - 1] == UInt8(ascii: "0"),
          [UInt8(ascii: "1"), UInt8(ascii: "2")].contains(passage.bytes[numeral.start]),
          let mark = passage.scalar(at: numeral.end), mark == "'" || mark == "’"
        else { continue }
        let letter = numeral.end + UTF8.width(mark)
        guard passage.bytes.has("s", at: letter, before: passage.bytes.count), endsThere(passage, letter + 1),
          let range = passage.range(of: numeral.start..<letter + 1)
        else { continue }
        let decade = passage.string(numeral.offsets)
        findings.append(
          metadata, Wording(zh: "年代写作“\(decade)s”", en: "the decade is “\(decade)s”"),
          remedy: Wording(zh: "去掉撇号", en: "take the apostrophe away"), at: range,
          fix: passage.literalRange(of: numeral.end..<letter).map { Fix(.safe, [SourceEdit($0, "")]) })
      }
    }
  }

  /// Whether nothing follows that the decade may own.
  private static func endsThere(_ passage: Passage, _ offset: Int) -> Bool {
    guard let next = passage.scalar(at: offset) else { return true }
    guard next.isPrintedSpace else { return !next.isAlphabetic && !next.isDigit && next != "-" }
    var start = offset
    while let scalar = passage.scalar(at: start), scalar.isPrintedSpace { start += UTF8.width(scalar) }
    var end = start
    while end < passage.bytes.count, passage.bytes[end].isLetter { end += 1 }
    return followers.contains(passage.string(start..<end))
  }
}
