import Document
import Source

/// ST002: text above the first headline of a page.
enum TextBeforeFirstHeadlineRule: LintRule {
  static let metadata = RuleMetadata(
    .structure, 2, "text-before-first-headline",
    name: Wording(zh: "首条标题前有正文", en: "text above the first headline"),
    summary: Wording(
      zh: "第一条标题上面有正文或署名，不属于任何一篇。报头、版名、导读、天气、编者按和图片不算。",
      en: """
        Body text or a byline stands above the first headline and belongs to no article. Masthead, section name, \
        contents, weather, editor's notes and pictures are left alone.
        """),
    rationale: Wording(
      zh: "提取时标题丢了，或者上一版、上一栏的半篇文章掉到了这里；没有标题的文字导出后无处可归。",
      en: """
        A headline was lost in extraction, or half an article of another column or page dropped here; text without a \
        headline has no place in the feed.
        """),
    severity: .warning,
    bad: [
      RuleExample("↓农贸市场改造完工，摊位多了三十个。\n\n## 老街开门迎客\n\n茶馆最先开张。"),
      RuleExample("↓■记者 林一苇\n\n## 老街开门迎客\n\n茶馆最先开张。"),
    ],
    good: [
      RuleExample(
        "澄湾日报 2026年5月12日 星期二 农历三月廿六 今日8版 总第9127期\n\n## 老街开门迎客\n\n茶馆最先开张。"),
      RuleExample("今天晴到多云，北风3级，最低气温9℃。\n\n## 老街开门迎客\n\n茶馆最先开张。"),
      RuleExample("编者按：老街修了三年，今天起分三篇讲讲它的故事。\n\n## 老街开门迎客\n\n茶馆最先开张。"),
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let first = page.items.firstIndex { $0.headline != nil } ?? 0
    for case .fragment(let fragment) in page.items[..<first] {
      let loose = LooseText(context.houseStyle, context.source, page.metadata)
      for case .paragraph(let paragraph) in fragment.body where isText(paragraph, loose) {
        guard let range = paragraph.range else { continue }
        findings.append(
          metadata,
          Wording(
            zh: "这段文字在第一条标题上面，不属于任何一篇",
            en: "this text stands above the first headline and belongs to no article"),
          remedy: Wording(zh: "补上它的标题，或移回所属的那一篇", en: "add its headline, or move it to its article"),
          at: range)
        // The rest of what lost its headline is the same fault.
        return
      }
    }
  }

  /// Whether a paragraph is a byline, or running text in Chinese.
  private static func isText(_ paragraph: Paragraph, _ loose: LooseText) -> Bool {
    loose.isText(paragraph)
      && (loose.isByline(paragraph) || Passage(paragraph.content, role: .body, item: 0, part: 0).hasHan)
  }
}
