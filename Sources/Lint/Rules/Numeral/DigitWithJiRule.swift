import Document
import Newspaper
import Source

/// NM003: figures together with 几.
enum DigitWithJiRule: LintRule {
  static let metadata = RuleMetadata(
    .numeral, 3, "digit-with-ji",
    name: Wording(zh: "数字后跟“几”", en: "figures with 几"),
    summary: Wording(
      zh: "阿拉伯数字后面直接跟“几”：20几户。“几乎”“几何”一类的词不算。",
      en: "Figures directly before 几, as in 20几户. Words such as 几乎 and 几何 are left alone."),
    rationale: Wording(
      zh: "带“几”的数是概数，用汉字数字；阿拉伯数字是确数，两样不混写。",
      en: "A number with 几 is approximate and written in Han numerals; figures are exact."),
    source: Wording(
      zh: "GB/T 15835-2011 第 4.2.2 条（含“几”的概数用汉字数字）",
      en: "GB/T 15835-2011, 4.2.2 (approximate numbers with 几 are in Han numerals)"),
    severity: .warning,
    fix: RuleFix(
      .unsafe, Wording(zh: "把数字改成汉字数字；数字不是整十的只报不改。", en: "Writes Han numerals, for full tens only.")),
    scope: .everyFile,
    language: .chinese,
    bad: [RuleExample("巷子里住着↓20几户人家，院里有↓120几棵桂花。", fixed: "巷子里住着二十几户人家，院里有一百二十几棵桂花。")],
    good: [RuleExample("巷子里住着二十几户人家，2026几乎没有空院，A4几何图形画了20张，住了20多户。")])

  static var touches: FixReach { [.figures, .han] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.chineseText(where: { $0.hasFigures && $0.numeralCount > 1 }) {
      for (figures, following) in zip(passage.numerals, passage.numerals.dropFirst())
      where figures.kind == .figures && following.kind == .han && following.start == figures.end {
        guard passage.scalar(at: following.start) == "几", !passage.isInWord(figures),
          !isWord(following, passage), let range = passage.range(of: figures.offsets)
        else { continue }
        let number = passage.string(figures.start..<following.end)
        findings.append(
          metadata,
          Wording(zh: "“\(number)”：带“几”的概数用汉字数字", en: "“\(number)”: a number with 几 is in Han numerals"),
          remedy: Wording(zh: "改用汉字数字，或写成“多”", en: "write Han numerals, or 多"), at: range,
          fix: fix(figures, passage))
      }
    }
  }

  private static func fix(_ figures: Numeral, _ passage: Passage) -> Fix? {
    guard let number = passage.integer(figures), (10..<10_000).contains(number), number.isMultiple(of: 10),
      let range = passage.literalRange(of: figures.offsets)
    else { return nil }
    return Fix(.unsafe, [SourceEdit(range, HanNumeral.text(of: number))])
  }

  /// Whether 几 begins a word of its own: 几乎.
  private static func isWord(_ numeral: Numeral, _ passage: Passage) -> Bool {
    guard numeral.offsets.count == 3, let next = passage.scalar(at: numeral.end) else { return false }
    return "乎何率时近内丁案许曾维".unicodeScalars.contains(next)
  }
}
