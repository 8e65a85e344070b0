import Document
import Newspaper
import Source

/// EN033: a date or a time that does not exist, or a weekday that is not that of its date.
enum ImpossibleDateRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 33, "impossible-date",
    name: Wording(zh: "英文日期不可能", en: "impossible English date"),
    summary: Wording(
      zh: "英文里不存在的日期和时刻：September 31、25:70；或者星期与日期对不上：Friday, May 13。没有年份的按出版日期最近的一年算，出版日期不知道就不查。",
      en: """
        A day or a time that cannot be, September 31 or 13:75 p.m., or a weekday that is not the one of its date. A date \
        without a year is taken in the year nearest to the date of the issue; without such a date no weekday is judged.
        """),
    rationale: Wording(
      zh: "读者照着去就会扑空；这样的数一定有一处是错的。", en: "A reader who goes there finds nothing; one of the words is wrong."),
    severity: .error, scope: .everyFile, language: .english,
    bad: [
      RuleExample(
        "---\ndate: 2026-05-12\n---\n\n## Depot moves\n\nThe depot is to be moved by ↓September 31, and the hall opens on ↓Friday, May 14.\n\nThe sale ends ↓Monday 12 May 2026."
      ),
      RuleExample("## Sale ends\n\nThe sale ends ↓April 31, and the hall of the town is open to all."),
    ],
    good: [
      RuleExample(
        "---\ndate: 2026-05-12\n---\n\n## Depot moves\n\nThe depot is to be moved by Sept. 30, the hall opens on Thursday, May 14, and on Super Tuesday, March 3, it was full.\n\nThe sale ends Tuesday 12 May 2026."
      )
    ])

  static var isPassageLocal: Bool { true }

  private static let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// A date as it is printed.
  private struct Printed {
    var month: Int
    var day: Int
    var year: Int?
    var weekday: Int?
    var offsets: Range<Int>
    /// The day and the month alone.
    var dayOffsets: Range<Int>
  }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.isEnglishText && $0.hasFigures }) {
      // The date of a masthead is another rule's (MT004).
      if context.mastheads.contains(where: { $0.passage === passage }) { continue }
      let words = passage.englishWords
      for index in words.indices {
        guard let date = date(words, index, passage),
          let fault = fault(date, passage, issued: page.metadata.date),
          let range = passage.range(of: fault.offsets)
        else { continue }
        findings.append(
          metadata, fault.message,
          remedy: Wording(zh: "查日历，核对原稿", en: "look at a calendar and check the copy"), at: range)
      }
    }
  }

  private static func fault(_ date: Printed, _ passage: Passage, issued: CalendarDate?) -> (
    offsets: Range<Int>, message: Wording
  )? {
    let text = passage.string(date.dayOffsets)
    guard let value = CalendarDate(year: date.year ?? 2000, month: date.month, day: date.day) else {
      return (date.dayOffsets, Wording(zh: "没有“\(text)”这一天", en: "there is no \(text)"))
    }
    guard let weekday = date.weekday, let right = date.year == nil ? nearest(value, to: issued) : value,
      right.weekday != weekday
    else { return nil }
    let day = Self.names[right.weekday - 1]
    return (
      date.offsets,
      Wording(
        zh: "\(right.iso8601) 是\(right.weekdayInChinese)，不是 \(names[weekday - 1])",
        en: "\(text)\(date.year == nil ? ", \(right.year)," : "") is a \(day), not a \(names[weekday - 1])")
    )
  }

  /// The date that a word opens: a weekday, a month or a day before its month.
  private static func date(_ words: [EnglishWord], _ index: Int, _ passage: Passage) -> Printed? {
    var start = index
    var weekday: Int?
    if let number = EnglishCalendar.weekdays[words[index].small], words[index].isCapital {
      guard index + 1 < words.count, isJoined(words[index], words[index + 1], passage) else { return nil }
      weekday = number
      // Super Tuesday and Good Friday are names.
      if index > 0, words[index - 1].isCapital, passage.isBlank(between: words[index - 1], words[index]) {
        weekday = nil
      }
      start = index + 1
    } else if index > 0, EnglishCalendar.weekdays[words[index - 1].small] != nil,
      isJoined(words[index - 1], words[index], passage)
    {
      return nil
    }
    guard start + 1 < words.count else { return nil }
    let (first, second) = (words[start], words[start + 1])
    guard passage.isBlank(between: first, second) || isShortened(first, second, passage) else { return nil }
    let month: Int, day: Int
    if let number = EnglishCalendar.months[first.small], first.isCapital,
      let figure = dayNumber(second, passage)
    {
      (month, day) = (number, figure)
    } else if let figure = dayNumber(first, passage), let number = EnglishCalendar.months[second.small],
      second.isCapital,
      start == 0 || weekday != nil
        || !words[start - 1].isCapital && !["of", "no"].contains(words[start - 1].small)
    {
      // Sunday, 12 May: but 40 May apples are no date.
      guard
        start + 2 >= words.count || !words[start + 2].isCapital || words[start + 2].isNumber || weekday != nil
      else {
        return nil
      }
      (month, day) = (number, figure)
    } else {
      return nil
    }
    var end = second.offsets.upperBound
    var year: Int?
    if start + 2 < words.count {
      let third = words[start + 2]
      let between = passage.string(end..<third.offsets.lowerBound)
      if third.isNumber, third.small.utf8.count == 4, [", ", " "].contains(between),
        let number = Int(third.small)
      {
        year = number
        end = third.offsets.upperBound
      } else if third.isNumber, between == "-" || between == "–" {
        return nil
      }
    }
    // Years long past were counted otherwise.
    if let year, year < 1800 { return nil }
    return Printed(
      month: month, day: day, year: year, weekday: weekday, offsets: words[index].offsets.lowerBound..<end,
      dayOffsets: first.offsets.lowerBound..<second.offsets.upperBound)
  }

  /// Whether a comma or white space stands between the weekday and the day.
  private static func isJoined(_ first: EnglishWord, _ second: EnglishWord, _ passage: Passage) -> Bool {
    [", ", " "].contains(passage.string(first.offsets.upperBound..<second.offsets.lowerBound))
  }

  /// Whether the full stop of a shortened month stands between.
  private static func isShortened(_ first: EnglishWord, _ second: EnglishWord, _ passage: Passage) -> Bool {
    passage.string(first.offsets.upperBound..<second.offsets.lowerBound) == ". "
      && first.small.utf8.count <= 4
  }

  /// The number of a day: 12, 12th; nil for anything else, and where the figure goes on.
  private static func dayNumber(_ word: EnglishWord, _ passage: Passage) -> Int? {
    var digits = word.small
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) {
      digits = String(digits.dropLast(2))
    }
    guard (1...2).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isDigit), let number = Int(digits),
      number > 0
    else { return nil }
    let next = passage.scalar(at: word.offsets.upperBound)
    if next == ":" || next == "%" || next == "/" { return nil }
    if next == "." || next == ",", passage.scalar(at: word.offsets.upperBound + 1)?.isDigit ?? false {
      return nil
    }
    let before = passage.scalar(before: word.offsets.lowerBound)
    return before == "." || before == "," || before == "$" || before == "/" || before == ":" ? nil : number
  }

  /// The day of the same name that is nearest to the day of the issue; nil when there is no issue date.
  private static func nearest(_ date: CalendarDate, to issued: CalendarDate?) -> CalendarDate? {
    guard let issued else { return nil }
    let days = { (date: CalendarDate) in (date.year * 12 + date.month) * 31 + date.day }
    return (issued.year - 1...issued.year + 1).compactMap {
      CalendarDate(year: $0, month: date.month, day: date.day)
    }.min { abs(days($0) - days(issued)) < abs(days($1) - days(issued)) }
  }
}
