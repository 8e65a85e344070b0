import Document
import Source

/// MT004: the masthead gives a weekday that is not that of its day.
enum WeekdayMismatchRule: LintRule {
  static let metadata = RuleMetadata(
    .metadata, 4, "weekday-mismatch",
    name: Wording(zh: "报头星期不对", en: "weekday in the masthead wrong"),
    summary: Wording(
      zh: "报头、报眉一类的行（不在文章里）写着某年某月某日星期几，而那一天不是星期几，或者没有那一天。",
      en: """
        A line outside of the articles, such as the masthead or the folio line, gives a day with its weekday, and that day \
        is another weekday or does not exist.
        """),
    rationale: Wording(
      zh: "报头的日期是读者第一眼看到的字，错在这里，等于整张报纸错。",
      en: "The date in the masthead is what every reader sees first."),
    source: Wording(
      zh: "《报纸期刊质量管理规定》（2020）出版形式差错：出版日期应标明",
      en: "Rules on the Quality of Newspapers and Periodicals (2020), form errors: the date must be given"),
    severity: .error,
    bad: [
      RuleExample("# 澄湾日报\n\n2026年5月12日 ↓星期三\n\n## 春茶开采\n\n头一锅茶出锅了。\n"),
      RuleExample("# Harbor Ledger\n\n↓Wednesday, May 12, 2026\n\n## Bridge opens\n\nIt opened.\n"),
    ],
    good: [
      RuleExample("# 澄湾日报\n\n2026年5月12日 星期二\n\n## 春茶开采\n\n头一锅茶出锅了。\n")
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for masthead in context.mastheads {
      guard let day = masthead.line.day, let weekday = masthead.line.weekday,
        day.value?.weekday != weekday.value, let range = masthead.passage.range(of: weekday.offsets)
      else { continue }
      let text = masthead.passage.string(day.offsets)
      let written = masthead.passage.string(weekday.offsets)
      findings.append(
        Finding(
          metadata,
          day.value.map { date in
            Wording(
              zh: "\(text)是\(date.weekdayInChinese)，不是“\(written)”",
              en: "\(text) is a \(names[date.weekday - 1]), not “\(written)”")
          } ?? Wording(zh: "没有\(text)这一天", en: "there is no such day as \(text)"),
          remedy: Wording(zh: "查日历，改正日期或星期", en: "look at a calendar and correct the day or the weekday"),
          at: range))
    }
  }

  private static let names = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
