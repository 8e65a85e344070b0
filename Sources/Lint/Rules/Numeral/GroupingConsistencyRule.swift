import Document
import Newspaper
import Source

/// NM014: long numbers with and without commas in one article.
enum GroupingConsistencyRule: LintRule {
  static let metadata = RuleMetadata(
    .numeral, 14, "grouping-consistency",
    name: Wording(zh: "千分撇前后不一", en: "commas in long numbers"),
    summary: Wording(
      zh: "同一篇里，有的多位数分节（12,500），有的五位以上的数不分节（13000人）。每篇只报一次。",
      en: "One article writes 12,500 and also 13000 with a measure word after it. One finding an article."),
    rationale: Wording(
      zh: "一篇稿子里数字的写法一致，读者好比较，表格好对齐。", en: "Numbers written alike are easier to compare."),
    source: Wording(
      zh: "GB/T 15835-2011 第 5.1.1 条（多位数分节；四位以内可以不分节）",
      en: "GB/T 15835-2011, 5.1.1 (grouping of long numbers; up to four figures may go without)"),
    severity: .info, scope: .everyFile,
    language: .chinese,
    bad: [RuleExample("## 灯会\n\n灯会首日接待游客12,500人次。\n\n次日接待↓13000人次，售票13600张。")],
    good: [
      RuleExample("## 灯会\n\n灯会首日接待游客12,500人次，次日接待1300人次，热线057612345678，邮编310000。\n\n## 庙会\n\n庙会接待13000人次。")
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    var item: Int?
    var example: String?
    var plain: (range: SourceRange, text: String)?
    func report() {
      guard let example, let plain else { return }
      findings.append(
        metadata,
        Wording(
          zh: "这一篇里“\(plain.text)”没有分节，而“\(example)”分了节",
          en: "“\(plain.text)” has no commas, “\(example)” in the same article has"),
        remedy: Wording(zh: "统一写法", en: "write them alike"), at: plain.range)
    }
    for passage in context.chineseText {
      if passage.item != item {
        report()
        (item, example, plain) = (passage.item, nil, nil)
      }
      for numeral in passage.numerals where numeral.kind == .figures && numeral.offsets.count >= 5 {
        let isGrouped = passage.bytes[numeral.offsets].contains(.comma)
        guard isGrouped ? example == nil : plain == nil, !passage.isInWord(numeral) else { continue }
        if isGrouped {
          if isGroupedByThree(passage.bytes[numeral.offsets]) { example = passage.string(numeral.offsets) }
        } else if isQuantity(numeral, passage), let range = passage.range(of: numeral.offsets) {
          plain = (range, passage.string(numeral.offsets))
        }
      }
    }
    report()
  }

  private static func isGroupedByThree(_ bytes: ArraySlice<UInt8>) -> Bool {
    let groups = bytes.prefix { $0 != .fullStop }.split(separator: .comma, omittingEmptySubsequences: false)
    return groups.count > 1 && (1...3).contains(groups[0].count)
      && groups.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(\.isDigit) }
  }

  /// Whether a number counts something: digits only, not from zero, a measure word after them.
  private static func isQuantity(_ numeral: Numeral, _ passage: Passage) -> Bool {
    guard let value = passage.integer(numeral), value >= 10_000, passage.bytes[numeral.start] != 0x30 else {
      return false
    }
    let measure = MeasureWords.all.match(in: passage.bytes, at: numeral.end)
    return measure != nil || "余多".unicodeScalars.contains(passage.scalar(at: numeral.end) ?? " ")
  }
}
