import Document
import Source

/// DL005: words such as 昨天 on a page without a date.
enum RelativeDateUnanchoredRule: LintRule {
  static let metadata = RuleMetadata(
    .dateline, 5, "relative-date-unanchored",
    name: Wording(zh: "“昨天”无日期可依", en: "relative day without a date"),
    summary: Wording(
      zh: "文中有“今天”“昨日”“日前”这样的日子，而这一期没有出版日期。一个版只报第一处。",
      en:
        "The text says 今天, 昨日, 日前 and the like, and the issue has no date. Told once a page, at the first of them."
    ),
    rationale: Wording(
      zh: "见报当天读者知道“昨天”是哪天；稿件送出去、存下来以后，没有出版日期就没人知道了。",
      en:
        "On the day of print a reader knows which day 昨天 is; in the feed and the archive nobody does without a date."
    ),
    severity: .info,
    language: .chinese,
    bad: [RuleExample("## 夜市开张\n\n本报讯 ↓昨天起，夜市延长一小时，今天又添了十个摊位。")],
    good: [
      RuleExample("---\ndate: 2026-05-12\n---\n\n## 夜市开张\n\n本报讯 昨天起，夜市延长一小时。"),
      RuleExample("## 夜市开张\n\n本报讯 5月11日起，夜市延长一小时；五一节日前后还要再延。"),
    ])

  static let vocabulary = [
    "今天", "昨天", "明天", "今日", "昨日", "明日", "日前", "近日", "今晨", "今晚", "昨晚", "明晚", "昨夜", "今夜", "今起", "明起",
  ]

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    guard page.metadata.date == nil, !(page.frontMatter?.isFaulty("date") ?? false) else { return }
    for hit in context.words(of: Self.self) {
      let passage = context.prose.passages[hit.passage]
      guard isWord(hit.offsets, passage), let range = passage.range(of: hit.offsets) else { continue }
      let word = passage.string(hit.offsets)
      findings.append(
        metadata,
        Wording(
          zh: "“\(word)”是哪一天，没有出版日期就说不清",
          en: "without the date of the issue nobody knows which day “\(word)” is"),
        remedy: Wording(zh: "在头信息里补上出版日期", en: "give the date in the front matter"), at: range)
      return
    }
  }

  /// Whether the letters are the word and not parts of others, as in 节日前 and 说明天气.
  private static func isWord(_ offsets: Range<Int>, _ passage: Passage) -> Bool {
    guard let before = passage.scalar(before: offsets.lowerBound) else { return true }
    switch passage.scalar(at: offsets.lowerBound) {
    case "日": return !before.isDigit && !"一二三四五六七八九十节生假今昨明当每平即".unicodeScalars.contains(before)
    case "明": return !"说表证声文分聪光透发照".unicodeScalars.contains(before)
    case "近": return !"最附邻接临靠".unicodeScalars.contains(before)
    case "今": return !"当如至古现而迄".unicodeScalars.contains(before)
    default: return true
    }
  }
}
