import Document
import Newspaper
import Source

/// NM001: full-width figures and letters.
enum FullWidthDigitRule: FileWideRule {
  static let metadata = RuleMetadata(
    .numeral, 1, "full-width-digit",
    name: Wording(zh: "全角数字", en: "full-width figures"),
    summary: Wording(
      zh: "数字或拉丁字母用了全角的 ０—９、Ａ—ｚ。引号里单独一个字母（“Ｃ”形）不算，百分号 ％ 归 NM017；全文合计一条。",
      en: """
        Full-width figures or Latin letters. A single letter in quotes, used as a shape, is left alone, and the percent \
        sign ％ is NM017’s; one finding for the whole file.
        """),
    rationale: Wording(
      zh: "阿拉伯数字和拉丁字母用半角；全角的占一个汉字的宽，查找和统计也会漏掉它们。",
      en:
        "Figures and Latin letters are half-width; the full-width ones are missed by every search and count."),
    source: Wording(
      zh: "GB/T 15835-2011 第 5.1.7.1 条（阿拉伯数字用正体半角）", en: "GB/T 15835-2011, 5.1.7.1 (figures are half-width)"),
    severity: .error,
    fix: RuleFix(
      .safe,
      Wording(
        zh: "换成半角；夹在数字中间的 ．和 ：一并换。",
        en: "Writes half-width ones, a full-width point or colon between figures too.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample(
        "展馆↓２０２６年５月开放，每天１５：４０闭馆，ＡＢ两厅客流增长１２．５%。",
        fixed: "展馆2026年5月开放，每天15:40闭馆，AB两厅客流增长12.5%。")
    ],
    good: [RuleExample("展馆2026年5月开放，客流增长12.5%，展台摆成“Ｃ”形，团体票少了8％。")])

  static var touches: FixReach { [.forms] }

  static var isPassageLocal: Bool { true }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var places: [FaultPlace] = []
    for passage in context.chineseText(where: { $0.hasFullWidth }) {
      for numeral in passage.numerals where numeral.kind == .fullWidth && !isShape(numeral, passage) {
        guard let figures = figures(numeral, passage), let range = passage.range(of: figures) else {
          continue
        }
        places.append(FaultPlace(range, passage.edits(halfWidth(figures, passage))))
      }
    }
    return places
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "数字或字母用了全角", en: "full-width figures or letters")
      : Wording(zh: "全文有 \(count) 处全角数字或字母", en: "full-width figures or letters in \(count) places")
  }

  static let remedy = Wording(zh: "改用半角", en: "use half-width ones")

  /// The figures and letters of a numeral without the percent signs at its ends; nil when it has no others.
  private static func figures(_ numeral: Numeral, _ passage: Passage) -> Range<Int>? {
    var (start, end) = (numeral.start, numeral.end)
    while start < end, passage.bytes.scalar(at: start) == "％" { start += 3 }
    while end > start, passage.bytes.scalar(at: end - 3) == "％" { end -= 3 }
    return start < end ? start..<end : nil
  }

  private static func halfWidth(
    _ figures: Range<Int>, _ passage: Passage
  ) -> [(offsets: Range<Int>, text: String)] {
    stride(from: figures.lowerBound, to: figures.upperBound, by: 3).map { offset in
      let value = passage.bytes.scalar(at: offset).value - 0xFEE0
      return (offset..<offset + 3, String(Unicode.Scalar(UInt8(truncatingIfNeeded: value))))
    }
  }

  /// Whether a single letter stands in quotes: its shape is meant.
  private static func isShape(_ numeral: Numeral, _ passage: Passage) -> Bool {
    guard numeral.offsets.count == 3, !passage.bytes.scalar(at: numeral.start).isFullWidthDigit,
      let left = passage.scalar(before: numeral.start), let right = passage.scalar(at: numeral.end)
    else { return false }
    return (left == "“" || left == "‘") && (right == "”" || right == "’")
  }
}
