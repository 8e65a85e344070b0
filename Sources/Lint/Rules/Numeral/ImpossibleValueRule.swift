import Document
import Newspaper
import Source

/// NM012: a date or a time that does not exist.
enum ImpossibleValueRule: LintRule {
  static let metadata = RuleMetadata(
    .numeral, 12, "impossible-value",
    name: Wording(zh: "不存在的日期或时间", en: "impossible date or time"),
    summary: Wording(
      zh: "日期或时间不可能：2月30日、13月5日、今晚25时、18时61分；或者星期与日期对不上。",
      en:
        "A date or time that cannot be: 2月30日, 13月5日, 25时, 18时61分; or a weekday that is not the one of its date."
    ),
    rationale: Wording(
      zh: "读者照着去就会扑空；这样的数一定有一处是错的。", en: "A reader who goes there finds nothing; one of the figures is wrong."
    ),
    severity: .error, scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample("义诊↓2月30日启动，↓13月5日结束，每晚↓25时关门，最后一班↓18时61分发车，↓2026年5月1日（星期三）停诊。"),
      RuleExample("---\npublication: 澄湾日报\ndate: 2026-05-03\n---\n\n## 义诊\n\n义诊将于↓5月9日（周日）启动。"),
    ],
    good: [
      RuleExample(
        "义诊2月28日启动，2024年2月29日也办过，2026年5月1日（星期五）停诊，18时59分发车，24时关门，库存15月龄的苗，耗电25千瓦时，比分15:61，61分钟。")
    ])

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.chineseText(where: { $0.hasFigures }) {
      // The date of a wire dateline is another rule's (DL004).
      let start = passage.dateline?.end ?? 0
      for index in passage.numerals.indices
      where passage.numerals[index].kind == .figures && passage.numerals[index].start >= start {
        guard let fault = fault(index, passage, issued: page.metadata.date),
          let range = passage.range(of: fault.offsets)
        else { continue }
        findings.append(metadata, fault.message, remedy: Wording(zh: "核对原稿", en: "check the copy"), at: range)
      }
    }
  }

  private typealias Fault = (offsets: Range<Int>, message: Wording)

  private static func fault(_ index: Int, _ passage: Passage, issued: CalendarDate?) -> Fault? {
    let numeral = passage.numerals[index]
    if let time = passage.clock(numeral) { return clockFault(numeral, time, passage) }
    guard let value = passage.integer(numeral), let unit = passage.scalar(at: numeral.end) else { return nil }
    switch unit {
    case "月": return dateFault(index, value, passage, issued: issued)
    case "时": return hourFault(index, value, passage)
    default: return nil
    }
  }

  // MARK: Dates

  private static func dateFault(
    _ index: Int, _ month: Int, _ passage: Passage, issued: CalendarDate?
  ) -> Fault? {
    let numeral = passage.numerals[index]
    var start = numeral.start
    var year: Int?
    if index > 0, passage.scalar(before: numeral.start) == "年",
      passage.numerals[index - 1].end == numeral.start - 3, passage.numerals[index - 1].offsets.count == 4
    {
      year = passage.integer(passage.numerals[index - 1])
      if year != nil { start = passage.numerals[index - 1].start }
    }
    if year == nil, passage.isInWord(numeral) { return nil }
    let end = numeral.end + 3
    guard let day = day(index + 1, at: end, passage) else {
      guard month > 12 || month == 0, year != nil || namesMonth(end, passage) else { return nil }
      return (start..<end, Wording(zh: "没有 \(month) 月", en: "there is no month \(month)"))
    }
    let offsets = start..<day.end
    let text = passage.string(offsets)
    guard let date = CalendarDate(year: year ?? 2000, month: month, day: day.value) else {
      return (offsets, Wording(zh: "没有“\(text)”这一天", en: "there is no day \(text)"))
    }
    guard let weekday = PrintedWeekday.read(after: day.end, passage),
      let right = year == nil ? nearest(date, to: issued) : date, right.weekday != weekday.number
    else { return nil }
    return (
      start..<weekday.end,
      Wording(
        zh: "\(right.year)年\(right.month)月\(right.day)日是\(right.weekdayInChinese)，不是“\(weekday.text)”",
        en: "\(right.iso8601) is \(right.weekdayInChinese), not “\(weekday.text)”")
    )
  }

  /// The day that a numeral and 日 or 号 name at an offset; nil when none stands there.
  private static func day(_ index: Int, at offset: Int, _ passage: Passage) -> (value: Int, end: Int)? {
    guard index < passage.numerals.count, passage.numerals[index].start == offset,
      let value = passage.integer(passage.numerals[index]),
      let unit = passage.scalar(at: passage.numerals[index].end)
    else { return nil }
    let end = passage.numerals[index].end + 3
    let next = passage.scalar(at: end)
    if unit == "日" { return (value, end) }
    guard unit == "号", !(next.map { "楼线院店文机井厅馆地".unicodeScalars.contains($0) } ?? false) else { return nil }
    return (value, end)
  }

  /// Whether what stands after 月 shows that a month of the year is meant: 13月份, 13月底.
  private static func namesMonth(_ end: Int, _ passage: Passage) -> Bool {
    guard let next = passage.scalar(at: end) else { return false }
    return "份底初末".unicodeScalars.contains(next)
      || ["上旬", "中旬", "下旬"].contains { passage.bytes.has($0, at: end, before: passage.bytes.count) }
  }

  /// The day of the same name that is nearest to the day of the issue; nil when there is no issue date.
  private static func nearest(_ date: CalendarDate, to issued: CalendarDate?) -> CalendarDate? {
    guard let issued else { return nil }
    let days = { (date: CalendarDate) in (date.year * 12 + date.month) * 31 + date.day }
    return (issued.year - 1...issued.year + 1).compactMap {
      CalendarDate(year: $0, month: date.month, day: date.day)
    }.min { abs(days($0) - days(issued)) < abs(days($1) - days(issued)) }
  }

  // MARK: Times

  /// Words before which a time of day follows.
  private static let dayWords = "日天晚夜早晨午于至"

  private static func isTimeOfDay(_ numeral: Numeral, _ passage: Passage) -> Bool {
    passage.scalar(before: numeral.start).map { dayWords.unicodeScalars.contains($0) } ?? false
  }

  private static func clockFault(_ numeral: Numeral, _ time: (hour: Int, minute: Int), _ passage: Passage)
    -> Fault?
  {
    guard time.hour > 24 || time.minute > 59 || time.hour == 24 && time.minute > 0,
      isTimeOfDay(numeral, passage),
      !passage.isInWord(numeral)
    else { return nil }
    let text = passage.string(numeral.offsets)
    return (numeral.offsets, Wording(zh: "没有“\(text)”这个时间", en: "there is no time \(text)"))
  }

  private static func hourFault(_ index: Int, _ hour: Int, _ passage: Passage) -> Fault? {
    let numeral = passage.numerals[index]
    var end = numeral.end + 3
    var isWrong = false
    if index + 1 < passage.numerals.count, passage.numerals[index + 1].start == end,
      let minute = passage.integer(passage.numerals[index + 1]),
      passage.scalar(at: passage.numerals[index + 1].end) == "分",
      passage.scalar(at: passage.numerals[index + 1].end + 3) != "钟"
    {
      end = passage.numerals[index + 1].end + 3
      isWrong = minute > 59 || hour > 24 && isTimeOfDay(numeral, passage)
    } else {
      let next = passage.scalar(at: end)
      isWrong =
        hour > 24 && numeral.offsets.count == 2 && isTimeOfDay(numeral, passage)
        && !(next.map { "间期代光速段辰差空尚".unicodeScalars.contains($0) } ?? false)
    }
    guard isWrong, !passage.isInWord(numeral) else { return nil }
    let text = passage.string(numeral.start..<end)
    return (numeral.start..<end, Wording(zh: "没有“\(text)”这个时间", en: "there is no time \(text)"))
  }
}
