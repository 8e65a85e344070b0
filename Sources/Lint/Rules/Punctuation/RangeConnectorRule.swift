import Document
import Newspaper
import Source

/// PN014: a half-width ~ or - in a range of values.
enum RangeConnectorRule: FileWideRule {
  static let metadata = RuleMetadata(
    .punctuation, 14, "range-connector",
    name: Wording(zh: "数值范围的连接号", en: "connector of a range"),
    summary: Wording(
      zh: "带单位的数值范围用了半角的 ~ 或 -，如 6~8℃、3-5人。编号、比分、电话号码不算；全文合计一条。",
      en: """
        A half-width ~ or - between two figures with a unit, as in 6~8℃. Codes, scores and telephone numbers are left alone; \
        one finding for the whole file.
        """),
    rationale: Wording(
      zh: "数值的起止用浪纹线 ～ 或一字线 —；半角的 - 会被看成负号或编号，半角的 ~ 在 Markdown 里还可能变成删除线。",
      en: """
        A range takes ～ or —; a half-width - looks like a minus or a code, and two ~ may strike the text out in Markdown.
        """),
    source: Wording(
      zh: "GB/T 15834-2011 第 4.13 条（连接号）、GB/T 15835-2011 第 5.1.3 条（数值范围）",
      en: "GB/T 15834-2011, 4.13 (the connector); GB/T 15835-2011, 5.1.3 (ranges of values)"),
    severity: .warning,
    fix: RuleFix(.safe, Wording(zh: "换成 ～。", en: "Writes ～ instead.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample("夜里气温6↓~8℃，外出带件外套；每桌3-5人。", fixed: "夜里气温6～8℃，外出带件外套；每桌3～5人。")
    ],
    good: [RuleExample("夜里气温6～8℃，主队2-1取胜，电话0571-88人工台，住3-201室，2024-2025年度。")])

  static var touches: FixReach { [.dashes, .forms] }

  static var isPassageLocal: Bool { true }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var places: [FaultPlace] = []
    for passage in context.passages(where: {
      $0.hasHan && ($0.marks.mayHold("~") || $0.marks.mayHold("-"))
    }) {
      for mark in passage.marks where mark.scalar == "~" || mark.scalar == "-" {
        guard isRange(mark, passage),
          let place = FaultPlace(passage, mark.offset..<mark.end, writing: "～")
        else { continue }
        places.append(place)
      }
    }
    return places
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "数值范围用了半角连接号", en: "a half-width connector in a range")
      : Wording(zh: "全文有 \(count) 处数值范围用了半角连接号", en: "\(count) half-width connectors in ranges")
  }

  static let remedy = Wording(zh: "改用 ～", en: "use ～")

  /// The longest number that is looked at, in bytes.
  private static let longest = 10

  private static func isRange(_ mark: Mark, _ passage: Passage) -> Bool {
    let bytes = passage.bytes
    var start = mark.offset
    if let unit = passage.scalar(before: start), "%‰℃°".unicodeScalars.contains(unit) {
      start = bytes.start(before: start)
    }
    let leftEnd = start
    while start > 0, mark.offset - start <= longest, isOfNumber(bytes[start - 1]) { start -= 1 }
    var end = mark.end
    while end < bytes.count, end - mark.end <= longest, isOfNumber(bytes[end]) { end += 1 }
    let left = bytes[start..<leftEnd]
    let right = bytes[mark.end..<end]
    guard let first = left.first, first.isDigit, let second = right.first, second.isDigit,
      let last = right.last, last.isDigit, let unit = passage.scalar(at: end),
      isFree(start, passage)
    else { return false }
    if mark.scalar == "~" { return unit.isHan || isSign(unit) }
    // A hyphen joins the parts of codes, scores and numbers too: only a rise with a measure after it is a range.
    guard first != 0x30, leftEnd == mark.offset || isSign(unit), let low = value(left),
      let high = value(right),
      low < high
    else { return false }
    return isSign(unit) || isMeasure(at: end, low, high, passage)
  }

  /// Whether no code goes on before the number, such as the GB of GB 1-2.
  private static func isFree(_ start: Int, _ passage: Passage) -> Bool {
    guard let before = passage.scalar(before: start) else { return true }
    if before == " ", passage.scalar(before: start - 1)?.isAlphabetic ?? false { return false }
    return before.isHan || before.isWide || before.isPrintedSpace || before == "(" || before == ","
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == .fullStop || byte == .comma || byte == .colon
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    "%‰℃°㎡".unicodeScalars.contains(scalar)
  }

  /// A plain number of at most six digits before the point, in thousandths; nil for anything else.
  private static func value(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    var decimals: Int?
    for byte in bytes {
      if byte == .fullStop, decimals == nil {
        decimals = 0
      } else if byte.isDigit, decimals ?? 0 < 3, value < 1_000_000 {
        value = value * 10 + Int(byte - 0x30)
        decimals = decimals.map { $0 + 1 }
      } else {
        return nil
      }
    }
    for _ in (decimals ?? 0)..<3 { value *= 10 }
    return value
  }

  private static let measures = [
    "个", "名", "人", "位", "户", "家", "天", "周", "岁", "倍", "次", "件", "亩", "吨", "元", "万", "亿", "米", "度", "级", "克",
    "小时", "分钟", "公里", "公斤", "公顷", "千米", "千克", "厘米", "毫米", "毫升", "平方", "篇", "本", "张", "杯", "瓶", "条",
  ]

  /// Whether a measure word stands at an offset; 年 only after a number of years, not of a year.
  private static func isMeasure(at offset: Int, _ low: Int, _ high: Int, _ passage: Passage) -> Bool {
    let bytes = passage.bytes
    if bytes.has("年", at: offset, before: bytes.count) {
      return high < 100_000 && !bytes.has("年代", at: offset, before: bytes.count)
    }
    return measures.contains { bytes.has($0, at: offset, before: bytes.count) }
  }
}
