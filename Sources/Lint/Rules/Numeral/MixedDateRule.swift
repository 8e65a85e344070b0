import Document
import Newspaper
import Source

/// NM007: a date half in figures and half in Han numerals.
enum MixedDateRule: LintRule {
  static let metadata = RuleMetadata(
    .numeral, 7, "mixed-date",
    name: Wording(zh: "日期两种数字混写", en: "date in two kinds of numerals"),
    summary: Wording(
      zh: "同一个日期里，年月日有的用汉字数字，有的用阿拉伯数字：二〇二六年4月、4月二日。农历（八月十五）不算。",
      en: "One date with figures and Han numerals: 二〇二六年4月, 4月二日. Days of the lunar calendar are left alone."),
    rationale: Wording(
      zh: "同一个日期用同一种数字，读者才好认，检索才找得到。", en: "One date in one kind of numerals is easier to read and to find."),
    source: Wording(
      zh: "GB/T 15835-2011 第 4.3 条（同类数字形式要一致）",
      en: "GB/T 15835-2011, 4.3 (numbers of one kind are written alike)"),
    severity: .warning,
    fix: RuleFix(.unsafe, Wording(zh: "把汉字数字的部分改成阿拉伯数字。", en: "Writes figures.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample(
        "驿站↓二〇二六年4月动工，2026年↓十二月完工，5月↓二十一日开放。", fixed: "驿站2026年4月动工，2026年12月完工，5月21日开放。")
    ],
    good: [RuleExample("驿站2026年4月动工，二〇二六年十二月完工，1985年八月十五办过灯会，过了2年三个月，2026年五月天，3月一过就开工。")])

  static var touches: FixReach { [.figures, .han] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.chineseText(where: { $0.numeralCount > 1 }) {
      for (first, second) in zip(passage.numerals, passage.numerals.dropFirst())
      where second.start == first.end + 3 {
        guard let unit = passage.scalar(at: first.end), unit == "年" || unit == "月",
          let written = figures(first, unit, second, passage),
          let range = passage.range(of: written.numeral.offsets)
        else { continue }
        let date = passage.string(first.start..<second.end)
        findings.append(
          Finding(
            metadata,
            Wording(zh: "“\(date)”混用了两种数字", en: "“\(date)” mixes figures and Han numerals"),
            remedy: Wording(zh: "统一用阿拉伯数字", en: "use figures throughout"), at: range,
            fix: passage.literalRange(of: written.numeral.offsets).map {
              Fix(.unsafe, [SourceEdit($0, written.text)])
            }))
      }
    }
  }

  /// The numeral of a date that is out of line, and what it is in figures; nil when the two numerals are no date or
  /// are alike.
  private static func figures(
    _ first: Numeral, _ unit: Unicode.Scalar, _ second: Numeral, _ passage: Passage
  ) -> (numeral: Numeral, text: String)? {
    let next = passage.scalar(at: second.end)
    guard next == (unit == "年" ? "月" : "日") else { return nil }
    switch (first.kind, second.kind) {
    case (.han, .figures):
      guard passage.integer(second) != nil else { return nil }
      let text = unit == "年" ? year(first, passage) : small(first, passage, upTo: 12)
      return text.map { (first, $0) }
    case (.figures, .han):
      guard let value = passage.integer(first), !passage.isInWord(first), endsDate(unit, second, passage),
        unit == "年" ? (1000...2999).contains(value) : (1...12).contains(value)
      else { return nil }
      return small(second, passage, upTo: unit == "年" ? 12 : 31).map { (second, $0) }
    default: return nil
    }
  }

  /// Whether a month or day in Han numerals is one of the calendar: not 五月天, 八月十五 or 七日游.
  private static func endsDate(_ unit: Unicode.Scalar, _ month: Numeral, _ passage: Passage) -> Bool {
    guard unit == "年" else { return !"游内".unicodeScalars.contains(passage.scalar(at: month.end + 3) ?? " ") }
    guard let next = passage.scalar(at: month.end + 3) else { return true }
    guard next.isHanNumeral || next == "初" || next == "廿" else {
      return !"天花节风槐里".unicodeScalars.contains(next)
    }
    var end = month.end + 3
    while let scalar = passage.scalar(at: end), scalar.isHanNumeral { end += 3 }
    return passage.scalar(at: end) == "日"
  }

  /// 二〇二六 as 2026.
  private static func year(_ numeral: Numeral, _ passage: Passage) -> String? {
    let digits = passage.string(numeral.offsets).unicodeScalars.compactMap { scalar in
      scalar == "两" ? nil : HanNumeral.digit(scalar)
    }
    guard numeral.offsets.count == 12, digits.count == 4 else { return nil }
    return digits.map(String.init).joined()
  }

  private static func small(_ numeral: Numeral, _ passage: Passage, upTo most: Int) -> String? {
    guard let number = HanNumeral.smallNumber(passage.string(numeral.offsets).unicodeScalars), number <= most
    else { return nil }
    return String(number)
  }
}
