/// ST001: a page without any headline.
enum NoArticleRule: LintRule {
  static let metadata = RuleMetadata(
    .structure, 1, "no-article",
    name: Wording(zh: "没有稿件", en: "no article"),
    summary: Wording(
      zh: "整个版面没有一条标题：只有没有标题的文字，或者什么也没有。图片专版、公告广告版不算。",
      en: """
        The page has no headline at all: only text without one, or nothing. Pages of pictures, announcements or \
        advertisements are left alone.
        """),
    rationale: Wording(
      zh: "没有标题，就分不出稿件，一条也导不出去；多半是标题前面的 ## 丢了，或者放错了文件。",
      en: """
        Without headlines nothing can be told apart and nothing goes out; most likely the ## before them was lost, or \
        this is the wrong file.
        """),
    severity: .error,
    bad: [RuleExample("↓老街开门迎客。茶馆最先开张。\n\n■记者 林一苇")],
    good: [
      RuleExample("## 老街开门迎客\n\n茶馆最先开张。"),
      RuleExample("![五月的苍湖。](pictures/canghu.jpg)\n\n■摄影 周野"),
      RuleExample("## 停水公告\n\n因管网改造，5月15日停水。"),
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    var holdsText = false
    for item in page.items {
      switch item {
      case .article, .photo, .notice: return
      case .fragment(let fragment): holdsText = holdsText || fragment.body.contains { !$0.isComment }
      case .weather, .label: continue
      }
    }
    // A forecast under its title may stand alone.
    guard holdsText || !page.items.contains(where: { $0.headline != nil }) else { return }
    let passages = context.prose.passages
    guard passages.isEmpty || passages.contains(where: \.hasHan) else { return }
    let end = page.frontMatter?.range?.upperBound ?? 0
    findings.append(
      Finding(
        metadata, Wording(zh: "整个版面没有一条标题", en: "the page has no headline"),
        remedy: Wording(
          zh: "在每篇稿件的标题前面加 ## 和一个空格", en: "put ## and a space before the headline of each article"),
        at: context.printedParts.first?.range ?? SourceRange(end, end)))
  }
}
