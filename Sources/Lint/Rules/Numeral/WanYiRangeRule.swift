import Document
import Newspaper
import Source

/// NM005: a range of numbers with 万 or 亿 at one end only.
enum WanYiRangeRule: LintRule {
  static let metadata = RuleMetadata(
    .numeral, 5, "wan-yi-range",
    name: Wording(zh: "范围缺“万”“亿”", en: "range with one 万 or 亿"),
    summary: Wording(
      zh: "以“万”“亿”为单位的范围，前一个数没有带“万”“亿”：3～5亿元。",
      en: "A range in 万 or 亿 whose lower end does not have it: 3～5亿元."),
    rationale: Wording(
      zh: "“3～5亿元”可以读成 3 元到 5 亿元；前后都写上单位，才不会错。", en: "3～5亿元 may be read as from three yuan to 500 million."),
    source: Wording(
      zh: "GB/T 15835-2011 第 5.1.3 条（“万”“亿”范围前后都写）",
      en: "GB/T 15835-2011, 5.1.3 (both ends of a range have 万 or 亿)"),
    severity: .warning,
    fix: RuleFix(.unsafe, Wording(zh: "给前一个数补上同样的“万”“亿”。", en: "Adds the same word at the lower end.")),
    scope: .everyFile,
    language: .chinese,
    bad: [RuleExample("预计投资↓3～5亿元，带动↓2-3万人就业。", fixed: "预计投资3亿～5亿元，带动2万-3万人就业。")],
    good: [RuleExample("预计投资3亿～5亿元，每年吸引5000～1万人，2025—2026万福茶市两届都在这里办。")])

  static var touches: FixReach { [.han] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.chineseText(where: { $0.hasFigures && $0.numeralCount > 1 }) {
      for range in NumberRange.all(in: passage) {
        guard let unit = passage.scalar(at: range.second.end), unit == "万" || unit == "亿",
          !passage.isInWord(range.first), let lower = passage.value(range.first),
          let upper = passage.value(range.second), lower < upper, lower < 1000,
          let place = passage.range(of: range.first.offsets)
        else { continue }
        // 万亿 is one unit.
        let word =
          passage.bytes.has("万亿", at: range.second.end, before: passage.bytes.count) ? "万亿" : String(unit)
        let number = passage.string(range.first.start..<range.second.end) + word
        findings.append(
          metadata,
          Wording(zh: "“\(number)”的前一个数也要带“\(word)”", en: "the lower end of “\(number)” needs its \(word)"),
          remedy: Wording(zh: "补上“\(word)”", en: "add \(word)"), at: place,
          fix: passage.insertion(word, after: range.first.offsets).map { Fix(.unsafe, [$0]) })
      }
    }
  }
}
