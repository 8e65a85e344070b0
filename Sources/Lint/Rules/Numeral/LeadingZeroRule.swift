import Document
import Newspaper
import Source

/// NM008: a decimal fraction without the zero before its point.
enum LeadingZeroRule: LintRule {
  static let metadata = RuleMetadata(
    .numeral, 8, "leading-zero",
    name: Wording(zh: "小数缺整数部分的零", en: "decimal without its zero"),
    summary: Wording(
      zh: "小于 1 的小数没有写小数点前的 0，后面是 %、个百分点或计量单位：增长.5%、轻了.7公斤。",
      en:
        "A decimal below one without the zero before its point, with %, a unit or points after it: 增长.5%, 轻了.7公斤."
    ),
    rationale: Wording(
      zh: "小数点很小，前面没有 0，“.5%”排出来就成了“5%”。", en: "A point is easily lost: without its zero, .5% prints as 5%."),
    source: Wording(
      zh: "GB/T 15835-2011 第 5.1.2 条（小数须写出定位的 0）", en: "GB/T 15835-2011, 5.1.2 (a decimal has its zero)"),
    severity: .error, fix: RuleFix(.safe, Wording(zh: "在小数点前补 0。", en: "Adds the zero.")), scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample("出酒率增长↓.5%，损耗约↓.03‰。", fixed: "出酒率增长0.5%，损耗约0.03‰。"),
      RuleExample(
        "出酒率高了↓.6个百分点，每坛重↓.75千克，酿期缩短↓.5天，窖深↓.8 m。", fixed: "出酒率高了0.6个百分点，每坛重0.75千克，酿期缩短0.5天，窖深0.8 m。"),
    ],
    good: [
      RuleExample("出酒率增长0.5%，版本升到.5，年会结束.2026年再办，见附件.7z和v.5%。"),
      RuleExample("客人都走了.5个人留下收拾，船开了.5小时后回来。"),
    ])

  static var touches: FixReach { [.figures] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.chineseText(where: { $0.hasFigures }) {
      for numeral in passage.numerals where numeral.kind == .figures && numeral.start > 0 {
        let point = numeral.start - 1..<numeral.start
        guard passage.bytes[point.lowerBound] == .fullStop, passage.integer(numeral) != nil,
          let left = passage.scalar(before: point.lowerBound), introducesNumber(left),
          let end = unitEnd(after: numeral, passage), let range = passage.unmarkedRange(of: point)
        else { continue }
        let number = passage.string(point.lowerBound..<end)
        findings.append(
          metadata, Wording(zh: "“\(number)”小数点前缺 0", en: "“\(number)” lacks the zero before its point"),
          remedy: Wording(zh: "补上 0", en: "add the zero"), at: range,
          fix: Fix(.safe, [SourceEdit(SourceRange(range.lowerBound, range.lowerBound), "0")]))
      }
    }
  }

  /// Whether a number is to be expected after a character. After any other the point may be the stop of a sentence.
  private static func introducesNumber(_ scalar: Unicode.Scalar) -> Bool {
    introductions.contains(scalar)
  }

  private static let introductions = Set(
    "长降升跌增减涨达为约至到了近超仅占加少高低值率于是比有（(～~短轻重快慢多宽窄厚薄深浅远近大小粗细缩扩提落省耗用需花差剩余足每共计出得收产".unicodeScalars)

  /// Units of what is measured and not counted, so that there is a part of one.
  private static let units = WordTable([
    "个百分点", "百分点", "平方公里", "平方千米", "平方米", "立方米", "公里", "千米", "厘米", "毫米", "微米", "纳米", "海里", "英里",
    "公顷", "公斤", "千克", "毫克", "毫升", "千瓦时", "千瓦", "兆瓦", "小时", "个小时", "分钟", "摄氏度", "美元", "欧元", "万", "亿",
    "米", "里", "尺", "寸", "亩", "斤", "吨", "克", "升", "度", "元", "天", "年", "秒", "倍", "成", "%", "‰", "％", "℃",
    "km", "kg", "cm", "mm", "mg", "mL", "ml", "kW", "MW", "GB", "MB", "m", "g", "t", "L",
  ])

  private static let times: Set<String> = ["小时", "个小时", "分钟", "天", "年", "秒"]

  /// The offset after the unit that follows a number, a blank between at most; nil when none does, or when it opens the
  /// time of another sentence: .5小时后.
  private static func unitEnd(after numeral: Numeral, _ passage: Passage) -> Int? {
    let start = passage.scalar(at: numeral.end) == " " ? numeral.end + 1 : numeral.end
    guard let unit = units.match(in: passage.bytes, at: start) else { return nil }
    let end = unit.offsets.upperBound
    guard let next = passage.scalar(at: end) else { return end }
    let isLatin = passage.bytes[start] < 0x80 && passage.bytes[start] != UInt8(ascii: "%")
    if isLatin, next.isASCII, next.isAlphabetic || next.isDigit { return nil }
    guard times.contains(unit.value) else { return end }
    let isYear = unit.value == "年" && numeral.offsets.count == 4
    return isYear || "后前内里初末底".unicodeScalars.contains(next) ? nil : end
  }
}
