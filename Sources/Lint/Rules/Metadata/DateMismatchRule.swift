import Document
import Newspaper
import Source

/// MT007: what the page says of its day, its number, its paper or its issue is not what its file name, its masthead or the
/// other pages say.
enum DateMismatchRule: LintRule {
  static let metadata = RuleMetadata(
    .metadata, 7, "date-mismatch",
    name: Wording(zh: "日期、版次对不上", en: "dates or page numbers disagree"),
    summary: Wording(
      zh: """
        出版日期与文件名里的日期、报头印的日期或者同一期其他版的日期不同（文件名里自带日期的，不与其他版比）；版次与文件名、报头印的不同，或者与同一天\
        的另一版相同；报头印的报名、期号与头信息不同；文件名里有“撤稿”“草稿”“副本”一类的词，或编辑软件备份的记号 ~。
        """,
      en: """
        The date of the page is not the one in its file name, the one its masthead prints, or the one of the other pages \
        of the issue; a page whose file name gives its date is not compared with others. Or its number is not that of its \
        file name or its masthead, or is that of another page of the day; or the masthead prints another paper or issue \
        number; or the file is named a draft, a copy or killed, or has the ~ of a \
        backup.
        """),
    rationale: Wording(
      zh: "多半是复制了前一天的头信息；日期、版次错了，稿件就发到别处去了。",
      en:
        "Most likely the front matter was copied from another day, and the page goes out under that date or number."
    ),
    severity: .error,
    bad: [
      RuleExample(
        "---\ndate: 2026-05-11\n---\n\n# 澄湾日报\n\n↓2026年5月12日 星期二\n\n## 春茶开采\n\n头一锅茶出锅了。\n"),
      RuleExample(
        "---\ndate: 2026-05-12\npage: 01\n---\n\n澄湾日报 2026年5月12日 ↓第05版\n\n## 春茶开采\n\n头一锅茶出锅了。\n"),
    ],
    good: [
      RuleExample(
        "---\ndate: 2026-05-12\n---\n\n# 澄湾日报\n\n2026年5月12日 星期二\n\n## 春茶开采\n\n头一锅茶出锅了。\n")
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    if let date = page.metadata.date { checkDate(date, page, in: context, into: &findings) }
    checkMasthead(page, in: context, into: &findings)
    checkPageNumber(page, in: context, into: &findings)
    checkFileName(page, in: context, into: &findings)
  }

  private static func checkDate(
    _ date: CalendarDate, _ page: Page, in context: LintContext, into findings: inout [Finding]
  ) {
    if let named = FileNameDate(page.file)?.date {
      if named != date {
        findings.append(
          finding(
            Wording(
              zh: "出版日期是 \(date.iso8601)，文件名里是 \(named.iso8601)",
              en: "the date is \(date.iso8601), but \(named.iso8601) in the file name"),
            context))
      }
    } else if let first = context.duplicateIndex.dating.firstDate, first.page < context.pageIndex,
      first.date != date
    {
      let file = context.duplicateIndex.pages[first.page].file
      findings.append(
        finding(
          Wording(
            zh: "出版日期是 \(date.iso8601)，同一期的 \(file) 是 \(first.date.iso8601)",
            en: "the date is \(date.iso8601), but \(first.date.iso8601) in \(file) of the same issue"),
          context))
    }
  }

  /// What the masthead and the folio lines say otherwise; one between articles opens a second page (ST013).
  private static func checkMasthead(
    _ page: Page, in context: LintContext, into findings: inout [Finding]
  ) {
    let mastheads = context.mastheads
    let pages = PrintedMasthead.pages(of: mastheads)
    for masthead in mastheads where masthead.place != .middle {
      for disagreement in masthead.disagreements(with: page.metadata, pages: pages) {
        guard let range = masthead.passage.range(of: disagreement.offsets) else { continue }
        findings.append(metadata, disagreement.message, remedy: remedy, at: range)
      }
    }
  }

  private static func checkPageNumber(
    _ page: Page, in context: LintContext, into findings: inout [Finding]
  ) {
    guard page.frontMatter?.metadata.page != nil, let written = page.metadata.page else { return }
    if let first = context.duplicateIndex.dating.firstOfPageNumber(context.pageIndex, page) {
      let file = context.duplicateIndex.pages[first].file
      findings.append(
        finding(
          Wording(
            zh: "版次 \(written) 与同一天的 \(file) 相同",
            en: "page \(written) is that of \(file) of the same day, too"),
          context, of: "page"))
      return
    }
    let numbers = PageNumber.all(in: written)
    guard let named = FileNameSaying(page.file).page, !numbers.isEmpty,
      // 09.md may be the ninth page of the issue, and B1.
      !numbers.contains(where: { $0.isSame(as: named) || named.letters.isEmpty && !$0.letters.isEmpty })
    else { return }
    findings.append(
      finding(
        Wording(
          zh: "版次是 \(written)，文件名里是 \(named.shown)",
          en: "the page is \(written), but \(named.shown) in the file name"), context, of: "page"))
  }

  private static func checkFileName(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    guard page.metadata.status == nil, page.metadata.signal == nil,
      let word = FileNameSaying(page.file).status
    else { return }
    findings.append(
      metadata,
      Wording(
        zh: "文件名里有“\(word)”：这不像是要发的版",
        en: "“\(word)” in the file name: this does not look like the page that goes out"),
      remedy: Wording(zh: "要发的，改文件名；不发的，从这一期里拿掉", en: "rename the file, or take it out of the issue"),
      at: SourceRange(0, 0))
  }

  private static let remedy = Wording(zh: "改正其中一个", en: "correct one of them")

  private static func finding(_ message: Wording, _ context: LintContext, of key: String = "date") -> Finding
  {
    Finding(metadata, message, remedy: remedy, at: context.frontMatterLine(of: key))
  }
}
