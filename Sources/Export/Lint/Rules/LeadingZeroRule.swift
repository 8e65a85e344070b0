/// NM008: a decimal fraction without the zero before its point.
enum LeadingZeroRule: LintRule {
  static let metadata = RuleMetadata(
    .numeral, 8, "leading-zero",
    name: Wording(zh: "小数缺整数部分的零", en: "decimal without its zero"),
    summary: Wording(
      zh: "小于 1 的小数没有写小数点前的 0：增长.5%。", en: "A decimal below one without the zero before its point: 增长.5%."),
    rationale: Wording(
      zh: "小数点很小，前面没有 0，“.5%”排出来就成了“5%”。", en: "A point is easily lost: without its zero, .5% prints as 5%."),
    source: Wording(
      zh: "GB/T 15835-2011 第 5.1.2 条（小数须写出定位的 0）", en: "GB/T 15835-2011, 5.1.2 (a decimal has its zero)"),
    severity: .error, fix: RuleFix(.safe, Wording(zh: "在小数点前补 0。", en: "Adds the zero.")), scope: .everyFile,
    bad: [RuleExample("出酒率增长↓.5%，损耗约↓.03‰。", fixed: "出酒率增长0.5%，损耗约0.03‰。")],
    good: [RuleExample("出酒率增长0.5%，版本升到.5，年会结束.2026年再办，见附件.7z和v.5%。")])

  static var touches: FixReach { [.figures] }

  static var looksAtPassagesApart: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.chineseText(where: { $0.hasFigures }) {
      for numeral in passage.numerals where numeral.kind == .figures && numeral.start > 0 {
        let point = numeral.start - 1..<numeral.start
        guard passage.bytes[point.lowerBound] == .fullStop, passage.integer(numeral) != nil,
          let left = passage.scalar(before: point.lowerBound), introducesNumber(left),
          let sign = passage.scalar(at: numeral.end), "%‰％".unicodeScalars.contains(sign),
          let range = passage.range(of: point)
        else { continue }
        let number = passage.string(point.lowerBound..<numeral.end) + String(sign)
        findings.append(
          Finding(
            metadata, Wording(zh: "“\(number)”小数点前缺 0", en: "“\(number)” lacks the zero before its point"),
            remedy: Wording(zh: "补上 0", en: "add the zero"), at: range,
            fix: Fix(.safe, [SourceEdit(SourceRange(range.lowerBound, range.lowerBound), "0")])))
      }
    }
  }

  /// Whether a number is to be expected behind a character. Behind any other the point may be the stop of a sentence.
  private static func introducesNumber(_ scalar: Unicode.Scalar) -> Bool {
    "长降升跌增减涨达为约至到了近超仅占加少高低值率于是比有（(～~".unicodeScalars.contains(scalar)
  }
}
