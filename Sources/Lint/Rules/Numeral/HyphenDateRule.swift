import Document
import Newspaper
import Source

/// NM010: an incomplete date with a hyphen.
enum HyphenDateRule: LintRule {
  static let metadata = RuleMetadata(
    .numeral, 10, "hyphen-date",
    name: Wording(zh: "日期用短横简写", en: "date with a hyphen"),
    summary: Wording(
      zh: "不完整的日期用短横代替“年”“月”：2026-4、定于5-1开放。年月日齐全的 2026-04-15 不算。",
      en:
        "A hyphen for 年 or 月 in an incomplete date: 2026-4, 定于5-1开放. A full date such as 2026-04-15 is left alone."
    ),
    rationale: Wording(
      zh: "“5-1”可以是日期、比分、范围，也可以是算式；日期要写“月”“日”。", en: "5-1 may be a date, a score, a range or a sum."),
    source: Wording(
      zh: "GB/T 15835-2011 第 5.1.4 条（年月日不完整时不用短横代替）",
      en: "GB/T 15835-2011, 5.1.4 (no hyphens in an incomplete date)"),
    severity: .warning, fix: RuleFix(.unsafe, Wording(zh: "写成“年”“月”“日”。", en: "Writes 年, 月 and 日.")),
    scope: .everyFile,
    language: .chinese,
    bad: [RuleExample("新馆定于↓5-1开放，旧馆↓2026-4起闭馆。", fixed: "新馆定于5月1日开放，旧馆2026年4月起闭馆。")],
    good: [RuleExample("新馆2026-05-01开放，2011-12赛季主队最终于5-1的大胜中夺冠，2025-26年度的预算分3-5年执行，文号2026-4号。")])

  /// Words before which only a date can follow.
  private static let announcements = WordTable(["定于", "将于", "已于", "拟于", "曾于", "截至", "截止", "自", "从"])

  static var touches: FixReach { [.dashes, .figures, .han] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.chineseText(where: { $0.hasFigures && $0.numeralCount > 1 }) {
      let numerals = passage.numerals
      for (index, first) in numerals.enumerated().dropLast() {
        let second = numerals[index + 1]
        guard first.kind == .figures, second.start == first.end + 1, passage.bytes[first.end] == .hyphen,
          isFree(first, second, passage), let left = passage.integer(first),
          let right = passage.integer(second),
          let date = date(first, left, second, right, passage),
          let range = passage.range(of: first.start..<second.end)
        else { continue }
        let written = passage.string(first.start..<second.end)
        findings.append(
          Finding(
            metadata, Wording(zh: "“\(written)”：日期要写“\(date)”", en: "“\(written)”: the date is \(date)"),
            remedy: Wording(zh: "改成“\(date)”", en: "write \(date)"), at: range,
            fix: passage.literalRange(of: first.start..<second.end).map {
              Fix(.unsafe, [SourceEdit($0, date)])
            }))
      }
    }
  }

  /// Whether nothing joins the two numbers to something longer.
  private static func isFree(_ first: Numeral, _ second: Numeral, _ passage: Passage) -> Bool {
    guard !passage.isInWord(first) else { return false }
    guard let next = passage.scalar(at: second.end) else { return true }
    return !next.isASCII && next != "–" && next != "—" && next != "～" && next != "·"
  }

  /// The date in words; nil when the numbers are none.
  private static func date(
    _ first: Numeral, _ left: Int, _ second: Numeral, _ right: Int, _ passage: Passage
  ) -> String? {
    let next = passage.scalar(at: second.end)
    if (1900...2099).contains(left), first.offsets.count == 4 {
      guard (1...12).contains(right), !isCounted(next) else { return nil }
      return "\(left)年\(right)月"
    }
    guard let next, next.isHan, CalendarDate(year: 2000, month: left, day: right) != nil, !isCounted(next),
      announcements.match(in: passage.bytes, endingAt: first.start) != nil,
      MeasureWords.all.match(in: passage.bytes, at: second.end) == nil
    else { return nil }
    return "\(left)月\(right)日"
  }

  /// Whether the numbers are something else by what follows: 2011-12赛季, 2026-4号, 5-1战胜.
  private static func isCounted(_ next: Unicode.Scalar?) -> Bool {
    next.map { "赛学财年月日号期版届度季战胜负击逆大惨轻力完落败领取获比的之万亿".unicodeScalars.contains($0) } ?? false
  }
}
