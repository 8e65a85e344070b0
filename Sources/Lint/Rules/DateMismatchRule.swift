import Document
import Source

/// MT007: the date of the page is not that of its file name, its masthead or the other pages.
enum DateMismatchRule: LintRule {
  static let metadata = RuleMetadata(
    .metadata, 7, "date-mismatch",
    name: Wording(zh: "日期对不上", en: "dates disagree"),
    summary: Wording(
      zh: "出版日期与文件名里的日期、报头印的日期或者同一期其他版的日期不同。文件名里自带日期的，不与其他版比。",
      en: """
        The date of the page is not the one in its file name, the one its masthead prints, or the one of the other pages \
        of the issue. A page whose file name gives its date is not compared with others.
        """),
    rationale: Wording(
      zh: "多半是复制了前一天的头信息；日期错了，稿件就发到别的日子去了。",
      en: "Most likely the front matter was copied from another day, and the page goes out under that date."),
    severity: .error,
    bad: [
      RuleExample(
        "---\ndate: 2026-05-11\n---\n\n# 澄湾日报\n\n↓2026年5月12日 星期二\n\n## 春茶开采\n\n头一锅茶出锅了。\n")
    ],
    good: [
      RuleExample(
        "---\ndate: 2026-05-12\n---\n\n# 澄湾日报\n\n2026年5月12日 星期二\n\n## 春茶开采\n\n头一锅茶出锅了。\n")
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    guard let date = page.metadata.date else { return }
    if let named = FileNameDate(page.file)?.date {
      if named != date {
        findings.append(
          finding(
            Wording(
              zh: "出版日期是 \(date.iso8601)，文件名里是 \(named.iso8601)",
              en: "the date is \(date.iso8601), but \(named.iso8601) in the file name"),
            context))
      }
    } else if let first = context.issueSurvey.dating.firstDate, first.page < context.pageIndex,
      first.date != date
    {
      let file = context.issueSurvey.pages[first.page].file
      findings.append(
        finding(
          Wording(
            zh: "出版日期是 \(date.iso8601)，同一期的 \(file) 是 \(first.date.iso8601)",
            en: "the date is \(date.iso8601), but \(first.date.iso8601) in \(file) of the same issue"),
          context))
    }
    for printed in MastheadDate.find(in: context) {
      guard let day = printed.date, day != date else { continue }
      findings.append(
        Finding(
          metadata,
          Wording(
            zh: "报头印的是\(context.source[printed.range])，出版日期是 \(date.iso8601)",
            en: "the masthead prints \(context.source[printed.range]), the date is \(date.iso8601)"),
          remedy: Wording(zh: "改正其中一个", en: "correct one of them"), at: printed.range))
    }
  }

  private static func finding(_ message: Wording, _ context: LintContext) -> Finding {
    Finding(
      metadata, message, remedy: Wording(zh: "改正其中一个", en: "correct one of them"),
      at: context.frontMatterLine(of: "date"))
  }
}
