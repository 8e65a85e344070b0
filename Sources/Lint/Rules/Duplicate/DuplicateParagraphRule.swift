import Document
import Source

/// DU001: a paragraph that is printed twice in an issue.
enum DuplicateParagraphRule: LintRule {
  static let metadata = RuleMetadata(
    .duplicate, 1, "duplicate-paragraph",
    name: Wording(zh: "段落重复", en: "paragraph printed twice"),
    summary: Wording(
      zh: "同一期里，30 字以上的一段前面已经有过（标点、空格、全角半角不同也算相同；字数可在配置里改）。短段紧接着重复一遍的也报。公告、署名、编者按不算。",
      en: """
        A paragraph of 30 characters or more stands in the issue before, whatever its marks, spaces and width; the figure \
        can be configured. A short one is reported where it stands twice in a row. Notices, credits and editor's notes are not compared.
        """),
    rationale: Wording(
      zh: "多半是贴版或提取时重复了一段；重排的文字是要计差错的。",
      en: "Most likely it was pasted or extracted twice; text set twice counts as an error."),
    source: Wording(
      zh: "《报纸编校质量评比差错认定细则》（1997）第 17 条", en: "Rules for Counting Errors in Newspapers (1997), art. 17"),
    severity: .error,
    bad: [
      RuleExample(
        """
        ## 图书船下水

        图书船按固定的航线每周往返两次，居民凭身份证就能借阅，归还时放进村口的还书箱。

        船上还有一面照片墙。

        ↓图书船按固定的航线每周往返两次,居民凭身份证就能借阅,归还时放进村口的还书箱。
        """)
    ],
    good: [
      RuleExample(
        """
        ## 图书船下水

        图书船按固定的航线每周往返两次，居民凭身份证就能借阅，归还时放进村口的还书箱。

        图书船按固定的航线每周往返三次，居民凭身份证就能借阅，归还时放进村口的还书箱。
        """)
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    checkBold(context, &findings)
    for repeated in context.repeats.paragraphs {
      let place = context.words(for: repeated.first)
      findings.append(
        metadata,
        Wording(zh: "这一段与\(place.chinese)重复", en: "this paragraph is printed before, in \(place.english)"),
        remedy: Wording(zh: "查原版，删去一处", en: "look up the printed page and delete one"), at: repeated.range)
    }
  }

  /// The shortest paragraph that comes again in bold, in characters.
  private static let shortestBold = 12

  /// Paragraphs that come again in bold right after themselves.
  private static func checkBold(_ context: LintContext, _ findings: inout [Finding]) {
    let passages = context.prose.passages
    for index in passages.indices.dropFirst() where passages[index].isStrong {
      let (passage, bold) = (passages[index - 1], passages[index])
      guard bold.role == .body, passage.role == .body, !passage.isStrong, passage.item == bold.item,
        bold.characterCount >= shortestBold,
        passage.bytes[passage.trimmed].elementsEqual(bold.bytes[bold.trimmed]),
        let range = bold.range(of: bold.trimmed)
      else { continue }
      findings.append(
        metadata, Wording(zh: "上一段用黑体又印了一遍", en: "the paragraph before comes again in bold"),
        remedy: Wording(zh: "查原版，删去一处", en: "look up the printed page and delete one"), at: range)
    }
  }
}
