import Document
import Newspaper
import Source

/// DL004: a dateline that is not in order.
enum AgencyDatelineRule: LintRule {
  static let metadata = RuleMetadata(
    .dateline, 4, "agency-dateline",
    name: Wording(zh: "电头有误", en: "faulty dateline"),
    summary: Wording(
      zh: "电头的日期不存在、比出版日期还晚，或者不是“M月D日电”的写法；电头里的（记者……）没有收住。",
      en: """
        The date of a wire dateline does not exist, is later than the issue, or is not written M月D日电; or the \
        parenthesis with its reporter is not closed.
        """),
    rationale: Wording(
      zh: "电头是通讯社稿件的出处，写错了既是差错，程序也认不出这是谁的稿件。",
      en:
        "A wire dateline says whose copy it is; a wrong one is a fault in print, and no program knows the source."
    ),
    severity: .error,
    language: .chinese,
    bad: [
      RuleExample("## 列车加开两对\n\n↓新华社澜州4月31日电 记者从铁路部门获悉，列车加开两对。"),
      RuleExample("## 列车加开两对\n\n据↓新华社澜州4月12电 记者从铁路部门获悉，列车加开两对。"),
      RuleExample("## 列车加开两对\n\n↓新华社澜州4月12日（记者 沈知微）记者从铁路部门获悉，列车加开两对。"),
      RuleExample("## 列车加开两对\n\n新华社澜州4月12日电↓（记者 沈知微 记者从铁路部门获悉，列车加开两对。"),
      RuleExample(
        "---\ndate: 2026-04-12\n---\n\n## 列车加开两对\n\n↓新华社澜州4月21日电 记者从铁路部门获悉，列车加开两对。"),
    ],
    good: [
      RuleExample("## 列车加开两对\n\n据新华社澜州4月12日电（记者 沈知微）记者从铁路部门获悉，列车加开两对。"),
      RuleExample("## 新规施行\n\n新华社4月1日发表文章，解读这部新规。"),
    ])

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.role == .body })
    where passage.mayOpenWithDateline(context.houseStyle) {
      if let finding = fault(of: passage, page.metadata.date, context.houseStyle) { findings.append(finding) }
    }
  }

  private static func fault(of passage: Passage, _ issue: CalendarDate?, _ style: HouseStyle) -> Finding? {
    var end: Int
    if let dateline = passage.dateline, dateline.kind == .local {
      end = dateline.end
    } else {
      guard let words = WireWords(passage, style) else { return nil }
      if let (message, remedy) = fault(of: words, issue, passage) {
        return passage.range(of: words.offsets).map { Finding(metadata, message, remedy: remedy, at: $0) }
      }
      guard words.hasEnding else { return nil }
      end = words.offsets.upperBound
    }
    end = passage.bytes.blanksEnd(end, before: passage.bytes.count)
    guard isUnclosed(passage, at: end, style), let paren = passage.scalar(at: end),
      let range = passage.range(of: end..<end + UTF8.width(paren))
    else { return nil }
    return Finding(
      metadata, Wording(zh: "消息头里的括号没有收住", en: "the parenthesis in the dateline is not closed"),
      remedy: Wording(zh: "在人名后面补上“）”", en: "close it after the names"), at: range)
  }

  private static func fault(
    of words: WireWords, _ issue: CalendarDate?, _ passage: Passage
  ) -> (Wording, Wording)? {
    let shown = passage.string(words.date)
    guard words.hasEnding else {
      return words.isComplete && words.namesReporter
        ? (
          Wording(zh: "电头“\(shown)”后面缺“电”字", en: "电 is missing after “\(shown)”"),
          Wording(zh: "在日期后面补上“电”", en: "write 电 after the date")
        ) : nil
    }
    guard words.isComplete else {
      return (
        Wording(zh: "电头的日期“\(shown)”写法不对", en: "the date of the dateline, “\(shown)”, is not in form"),
        Wording(zh: "写成“M月D日电”", en: "write M月D日电")
      )
    }
    // February may have 29 days while the year is not known.
    let year = words.year ?? issue?.year ?? 2000
    let isDay = words.month.map { CalendarDate(year: year, month: $0, day: words.day) != nil }
    guard isDay ?? (1...31).contains(words.day) else {
      return (
        Wording(zh: "电头的日期“\(shown)”不存在", en: "the date of the dateline, “\(shown)”, does not exist"),
        Wording(zh: "查原稿，改正日期", en: "look up the copy for the right date")
      )
    }
    if let issue, let month = words.month, isLater(month, words.day, words.year, than: issue) {
      return (
        Wording(
          zh: "电头的日期“\(shown)”比出版日期还晚", en: "the date of the dateline, “\(shown)”, is later than the issue"),
        Wording(zh: "查原稿，改正日期", en: "look up the copy for the right date")
      )
    }
    return nil
  }

  /// Whether a day lies after that of the issue. Without a year, the end of a year is that of the year before for an
  /// issue at the start of one.
  private static func isLater(_ month: Int, _ day: Int, _ year: Int?, than issue: CalendarDate) -> Bool {
    if let year { return (year, month, day) > (issue.year, issue.month, issue.day) }
    return (month, day) > (issue.month, issue.day) && month - issue.month < 6
  }

  /// The longest parenthesis of a dateline, in bytes.
  private static let longestParenthesis = 200

  /// Whether a parenthesis with somebody's role opens there and no closing one follows in its sentence.
  private static func isUnclosed(_ passage: Passage, at start: Int, _ style: HouseStyle) -> Bool {
    let bytes = passage.bytes
    guard let paren = passage.scalar(at: start), Brackets.opensParenthesis(paren) else { return false }
    let inside = bytes.blanksEnd(start + UTF8.width(paren), before: bytes.count)
    guard inside < bytes.count,
      SharedHouseStyle(style).role(in: bytes, at: inside, before: bytes.count) != nil
    else {
      return false
    }
    var offset = inside
    while offset < min(bytes.count, inside + longestParenthesis) {
      let scalar = bytes.scalar(at: offset)
      if Brackets.closesParenthesis(scalar) { return false }
      if scalar.endsSentence || Brackets.opensParenthesis(scalar) { break }
      offset += bytes.width(at: offset)
    }
    return true
  }
}
