import Document
import Source

/// NM004: a range of percentages with one percent sign.
enum PercentRangeRule: LintRule {
  static let metadata = RuleMetadata(
    .numeral, 4, "percent-range",
    name: Wording(zh: "百分数范围缺百分号", en: "range of percentages"),
    summary: Wording(
      zh: "表示百分数的范围时，前一个数没有带百分号：5～8%。",
      en: "A range of percentages without a percent sign at its lower end: 5～8%."),
    rationale: Wording(
      zh: "“5～8%”可以读成 5 到 8%，前一个数差了一百倍。",
      en: "5～8% may be read as from five to eight per cent; the lower end is off by a factor of a hundred."),
    source: Wording(
      zh: "GB/T 15835-2011 第 5.1.3 条（百分数范围前后都带百分号）",
      en: "GB/T 15835-2011, 5.1.3 (both ends of a range of percentages have their sign)"),
    severity: .error,
    fix: RuleFix(.safe, Wording(zh: "给前一个数补上同样的百分号。", en: "Adds the same sign at the lower end.")),
    scope: .everyFile,
    language: .chinese,
    bad: [RuleExample("今年新茶的价格涨了↓5～8%，损耗降了↓0.5-1.2‰。", fixed: "今年新茶的价格涨了5%～8%，损耗降了0.5‰-1.2‰。")],
    good: [RuleExample("今年新茶的价格涨了5%～8%，2024～2026年涨了三成，由5块钱涨了8%，折扣码A5-8%。")])

  static var touches: FixReach { [.percentSigns] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.chineseText(where: { $0.hasFigures && $0.numeralCount > 1 }) {
      for range in NumberRange.all(in: passage) {
        guard let sign = passage.scalar(at: range.second.end), "%‰％".unicodeScalars.contains(sign),
          !passage.isInWord(range.first), let lower = passage.value(range.first),
          let upper = passage.value(range.second), lower < upper, lower <= 1000,
          let place = passage.range(of: range.first.offsets)
        else { continue }
        let number = passage.string(range.first.start..<range.second.end) + String(sign)
        findings.append(
          metadata,
          Wording(zh: "“\(number)”的前一个数也要带 \(sign)", en: "the lower end of “\(number)” needs its \(sign)"),
          remedy: Wording(zh: "补上 \(sign)", en: "add the \(sign)"), at: place,
          fix: passage.insertion(ofMark: String(sign), after: range.first.offsets).map { Fix(.safe, [$0]) })
      }
    }
  }
}
