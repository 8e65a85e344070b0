import Document
import Newspaper
import Source

/// NM009: figures with 十, 百 or 千.
enum MixedPlaceValueRule: LintRule {
  static let metadata = RuleMetadata(
    .numeral, 9, "mixed-place-value",
    name: Wording(zh: "数字与“十百千”混写", en: "figures with 十, 百 or 千"),
    summary: Wording(
      zh: "阿拉伯数字后面跟“十”“百”“千”：6千公斤、5千万元。千米、千克、千瓦等单位和“万”“亿”不算。",
      en: "Figures before 十, 百 or 千: 6千公斤. Units such as 千米 and the words 万 and 亿 are left alone."),
    rationale: Wording(
      zh: "阿拉伯数字后面只有“万”“亿”可以作单位；“6千”写成 6000 或六千。", en: "Only 万 and 亿 may follow figures: 6000, or 六千."),
    source: Wording(
      zh: "《报纸编校质量评比差错认定细则》（1997）第四十一条第三款",
      en: "Rules for judging the editorial quality of newspapers (1997), article 41 (3)"),
    severity: .warning, fix: RuleFix(.unsafe, Wording(zh: "写成完整的阿拉伯数字。", en: "Writes all figures.")),
    scope: .everyFile,
    language: .chinese,
    bad: [RuleExample("合作社收了↓6千公斤稻谷，卖了↓3.5百万元，来了↓5千万人次。", fixed: "合作社收了6000公斤稻谷，卖了350万元，来了5000万人次。")],
    good: [RuleExample("合作社收了6000公斤稻谷，离城5千米，装机2千瓦，占地3千公顷，开了2百货店，获评2025百强村，增长0.5百分点。")])

  static var touches: FixReach { [.figures, .han, .stops] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.chineseText(where: { $0.hasFigures && $0.numeralCount > 1 }) {
      for (figures, power) in zip(passage.numerals, passage.numerals.dropFirst())
      where figures.kind == .figures && power.kind == .han && power.start == figures.end {
        guard let value = passage.value(figures), (0.1..<100).contains(value), !passage.isInWord(figures),
          let first = passage.scalar(at: power.start), let factor = factor(first),
          !isWord(power, first, passage),
          let range = passage.range(of: figures.start..<power.end)
        else { continue }
        let number = passage.string(figures.start..<power.end)
        findings.append(
          metadata,
          Wording(
            zh: "“\(number)”：数字后面不跟“\(String(first))”", en: "“\(number)”: no \(String(first)) after figures"),
          remedy: Wording(zh: "写成完整的数字", en: "write all figures"), at: range,
          fix: fix(figures, power, factor, passage))
      }
    }
  }

  private static func factor(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十": 10
    case "百": 100
    case "千": 1000
    default: nil
    }
  }

  /// Whether the numeral begins a word or a unit: 千米, 百分点, 百强, 十佳.
  private static func isWord(_ power: Numeral, _ first: Unicode.Scalar, _ passage: Passage) -> Bool {
    let second = passage.scalar(at: power.start + 3)
    switch first {
    case "千":
      return second.map { "米克瓦卡伏帕焦赫安字欧牛公里古禧岛户秋叶家".unicodeScalars.contains($0) } ?? true
        && !passage.bytes.has("千公里", at: power.start, before: passage.bytes.count)
        && !passage.bytes.has("千公斤", at: power.start, before: passage.bytes.count)
    case "百": return second.map { "分货姓科合香草强度搭花年日家事帕".unicodeScalars.contains($0) } ?? true
    // 十 is at home in too many words.
    default: return second.map { !"多余几来个人名位元块天岁亩户万亿".unicodeScalars.contains($0) } ?? true
    }
  }

  /// The number in figures; nil where more than one power follows, as in 3百5十.
  private static func fix(_ figures: Numeral, _ power: Numeral, _ factor: Int, _ passage: Passage) -> Fix? {
    let digits = passage.bytes[figures.offsets].split(separator: .fullStop, omittingEmptySubsequences: false)
    let words = passage.string(power.start + 3..<power.end)
    guard digits.count <= 2, !passage.bytes[figures.offsets].contains(.comma),
      digits.joined().allSatisfy(\.isDigit),
      ["", "万", "亿", "万亿"].contains(words), !(passage.scalar(at: power.end)?.isDigit ?? false),
      !(passage.scalar(before: figures.start)?.isHanNumeral ?? false),
      let range = passage.literalRange(of: figures.start..<power.end)
    else { return nil }
    // Moves the decimal point: 3.5 with three places more is 3500.
    let places = String(factor).utf8.count - 1
    var whole = Array(digits[0])
    var fraction = digits.count == 2 ? Array(digits[1]) : []
    for _ in 0..<places { whole.append(fraction.isEmpty ? 0x30 : fraction.removeFirst()) }
    while whole.count > 1, whole[0] == 0x30 { whole.removeFirst() }
    let number = String(decoding: fraction.isEmpty ? whole : whole + [.fullStop] + fraction, as: UTF8.self)
    return Fix(.unsafe, [SourceEdit(range, number + words)])
  }
}
