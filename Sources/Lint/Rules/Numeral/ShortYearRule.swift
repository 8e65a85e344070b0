import Document
import Newspaper
import Source

/// NM006: a year of two figures.
enum ShortYearRule: LintRule {
  static let metadata = RuleMetadata(
    .numeral, 6, "short-year",
    name: Wording(zh: "年份简写", en: "year of two figures"),
    summary: Wording(
      zh: "年份只写后两位：98年3月、’98年。时长（刑期3年6个月）、年号（光绪26年3月）不算。",
      en:
        "A year written with its last two figures before a month or after an apostrophe. Durations and eras are left alone."
    ),
    rationale: Wording(
      zh: "两位的年份分不清是哪个世纪，也会读成年数；年份要写全四位。",
      en: "Two figures may be any century, or a number of years; a year has four."),
    source: Wording(
      zh: "GB/T 15835-2011 第 5.1.4 条（四位数字的年份不简写）", en: "GB/T 15835-2011, 5.1.4 (years are not shortened)"),
    severity: .warning, scope: .everyFile,
    language: .chinese,
    bad: [RuleExample("粮站↓98年3月建成，展出了’↓99年的老照片。")],
    good: [RuleExample("粮站1998年3月建成，20世纪80年代翻修，光绪26年3月立碑，刑期12年6月，寿命30年，工期26年3个月。")])

  /// Reign names of which years of two figures are counted.
  private static let eras = WordTable([
    "民国", "光绪", "宣统", "同治", "咸丰", "道光", "嘉庆", "乾隆", "雍正", "康熙", "顺治", "崇祯", "万历", "嘉靖", "洪武", "永乐", "昭和",
    "平成", "明治", "大正", "贞观", "开元",
  ])

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.chineseText(where: { $0.hasFigures }) {
      var marks = passage.marks[...]
      var quote: Mark?
      for (index, numeral) in passage.numerals.enumerated()
      where numeral.offsets.count == 2 && numeral.kind == .figures {
        // The single quotation mark before the one that may be an apostrophe.
        while let mark = marks.first, mark.end < numeral.start {
          if mark.scalar == "‘" || mark.scalar == "’" { quote = mark }
          marks.removeFirst()
        }
        guard passage.scalar(at: numeral.end) == "年",
          isYear(index, passage, isQuoted: quote?.scalar == "‘"),
          let range = passage.range(of: numeral.offsets)
        else { continue }
        let year = passage.string(numeral.offsets)
        findings.append(
          metadata, Wording(zh: "“\(year)年”：年份要写全四位", en: "“\(year)年”: a year has four figures"),
          remedy: Wording(zh: "补上世纪", en: "add the century"), at: range)
      }
    }
  }

  private static func isYear(_ index: Int, _ passage: Passage, isQuoted: Bool) -> Bool {
    let numeral = passage.numerals[index]
    guard let left = passage.scalar(before: numeral.start) else { return isBeforeMonth(index, passage) }
    if left == "’" || left == "'" { return !isQuoted }
    guard isBeforeMonth(index, passage), !passage.isInWord(numeral), !left.isHanNumeral else { return false }
    if "第近约超满整刑期龄达经时了共计逾过判处为长个".unicodeScalars.contains(left) { return false }
    return eras.match(in: passage.bytes, endingAt: numeral.start) == nil
  }

  /// Whether 年 and a month follow: 98年3月.
  private static func isBeforeMonth(_ index: Int, _ passage: Passage) -> Bool {
    let numerals = passage.numerals
    let end = numerals[index].end + 3
    guard index + 1 < numerals.count, numerals[index + 1].start == end,
      let month = passage.integer(numerals[index + 1]), (1...12).contains(month)
    else { return false }
    return passage.scalar(at: numerals[index + 1].end) == "月"
  }
}
