import Document
import Newspaper
import Source

/// NM002: a mark between the two numbers of an approximate one.
enum ApproxWithCommaRule: LintRule {
  static let metadata = RuleMetadata(
    .numeral, 2, "approx-with-comma",
    name: Wording(zh: "概数中间用顿号", en: "mark in an approximate number"),
    summary: Wording(
      zh: "相邻的两个汉字数字连用表示概数，中间却用了顿号，后面跟着量词：三、四里路。“第二、三产业”一类的序数不算。",
      en: """
        Two neighbouring Han numerals that mean “about”, with 、 between them and a measure word after: 三、四里路. Ranks \
        such as 第二、三产业 are left alone.
        """),
    rationale: Wording(
      zh: "“三四里”是三里到四里，“三、四里”是三里和四里；加了顿号，意思就变了。",
      en: "三四里 is three to four li; 三、四里 is three li and four li."),
    source: Wording(
      zh: "GB/T 15835-2011 第 5.2.1 条（概数不用顿号隔开）",
      en: "GB/T 15835-2011, 5.2.1 (no mark in an approximate number)"),
    severity: .error,
    fix: RuleFix(.unsafe, Wording(zh: "删去顿号。", en: "Removes the mark.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample(
        "从渡口到粮站，走了三↓、四里路，遇见七↓、八十个挑担的人。", fixed: "从渡口到粮站，走了三四里路，遇见七八十个挑担的人。")
    ],
    good: [
      RuleExample("从渡口到粮站，走了三四里路。他在二、三产业的比重里找答案，又查了第三、四个季度的账，看了一、二年级的教室。"),
      RuleExample("三、四个办法一起上"),
    ])

  static var touches: FixReach { [.stops] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.chineseText(where: { $0.numeralCount > 1 }) {
      for (first, second) in zip(passage.numerals, passage.numerals.dropFirst()) {
        let between = first.end..<second.start
        guard first.kind == .han, second.kind == .han,
          passage.bytes.has("、", at: first.end, before: second.start),
          between.count == 3, isApproximate(first, second, passage), let range = passage.range(of: between)
        else { continue }
        let number = passage.string(first.start..<second.end)
        findings.append(
          metadata,
          Wording(zh: "概数“\(number)”中间不用顿号", en: "no mark belongs into the approximate number “\(number)”"),
          remedy: Wording(zh: "删去顿号", en: "remove the mark"), at: range,
          fix: Fix(.unsafe, [SourceEdit(range, "")]))
      }
    }
  }

  private static func isApproximate(_ first: Numeral, _ second: Numeral, _ passage: Passage) -> Bool {
    let lower = scalars(first, passage)
    let upper = scalars(second, passage)
    guard let low = lower.last.flatMap(HanNumeral.digit), let high = upper.first.flatMap(HanNumeral.digit),
      low > 0, high == low + 1, lower.dropLast().last.map(isPower) ?? true,
      upper.dropFirst().allSatisfy(isPower),
      let left = passage.scalar(before: first.start), !opensList(left)
    else { return false }
    guard let measure = MeasureWords.counted.match(in: passage.bytes, at: second.end) else { return false }
    return !ranks(measure, passage.scalar(at: measure.offsets.upperBound))
  }

  private static func scalars(_ numeral: Numeral, _ passage: Passage) -> [Unicode.Scalar] {
    Array(passage.string(numeral.offsets).unicodeScalars)
  }

  private static func isPower(_ scalar: Unicode.Scalar) -> Bool {
    "十百千万亿".unicodeScalars.contains(scalar)
  }

  /// Whether the numerals after a character are ranks or points of a list, not a quantity.
  private static func opensList(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "第", "、", "\n", "。", "！", "？", "；", "：", "初", "高", "大", "小", "版", "图", "表", "卷": true
    default: false
    }
  }

  /// Whether a measure word means a rank by what follows: 一、二年级, 获一、二名。
  private static func ranks(_ measure: WordTable<String>.Match, _ next: Unicode.Scalar?) -> Bool {
    switch measure.value {
    case "年": return next.map { "级制生期度份代".unicodeScalars.contains($0) } ?? false
    case "人": return next == "称"
    case "名": return !(next?.isHan ?? false) || next == "的" || next == "和"
    default: return false
    }
  }
}
