package import Document
import Source

/// ST001: a page without any article.
package enum NoArticleRule: LintRule {
  package static var judgesEmptyPages: Bool { true }

  package static let metadata = RuleMetadata(
    .structure, 1, "no-article",
    name: Wording(zh: "没有稿件", en: "no article"),
    summary: Wording(
      zh: """
        版面上没有一篇能发的稿件：文件是空的，只有没有标题的文字，或者标题只是报名、版名、日期。只有图片、公告、广告、天气的版不算。
        """,
      en: """
        The page has no article that could go out: the file is empty, there is only text without a headline, or the \
        only headings name the paper, the page or the day. Pages of nothing but pictures, announcements, advertisements \
        or weather are left alone.
        """),
    rationale: Wording(
      zh: "没有标题，就分不出稿件，一条也导不出去；多半是标题前面的 ## 丢了，标题只加了粗，或者放错了文件。",
      en: """
        Without headlines nothing can be told apart and nothing goes out; most likely the ## before them was lost, they \
        are only in bold, or this is the wrong file.
        """),
    severity: .error,
    bad: [
      RuleExample("↓老街开门迎客。茶馆最先开张。\n\n■记者 林一苇"),
      RuleExample("↓**老街开门迎客**\n\n茶馆最先开张。\n\n**渡口添了新灯**\n\n昨晚，渡口的灯亮了。"),
      RuleExample("# ↓2026年5月12日 星期二\n\n茶馆最先开张，门板是新做的。"),
    ],
    good: [
      RuleExample("## 老街开门迎客\n\n茶馆最先开张。"),
      RuleExample("![五月的苍湖。](pictures/canghu.jpg)\n\n■摄影 周野"),
      RuleExample("## 停水公告\n\n因管网改造，5月15日停水。"),
      RuleExample("今天晴到多云，北风3级，最低气温9℃。"),
    ])

  package static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    guard let first = context.printedParts.first else {
      let end = page.frontMatter?.range?.upperBound ?? 0
      findings.append(nothing(isEmpty: page.frontMatter == nil, at: SourceRange(end, end)))
      return
    }
    let contents = context.ownership
    guard !contents.canGoOut || !contents.hasHeadline && contents.unowned > 0 else { return }
    findings.append(withoutHeadline(page, contents, first, in: context))
  }

  private static func nothing(isEmpty: Bool, at range: SourceRange) -> Finding {
    Finding(
      metadata,
      isEmpty
        ? Wording(zh: "文件是空的，没有可发的稿件", en: "the file is empty: there is nothing to publish")
        : Wording(zh: "只有头信息，没有稿件", en: "there is front matter and no article"),
      remedy: Wording(
        zh: "放入版面内容；不发的文件，从这一期里拿掉", en: "put the page into it, or take the file out of the issue"),
      at: range)
  }

  /// Says what stands where headlines should: a heading that is none, lines in bold, headings of another level.
  private static func withoutHeadline(
    _ page: Page, _ contents: PageOwnership, _ first: PagePart, in context: LintContext
  ) -> Finding {
    let usual = Wording(
      zh: "在每篇稿件的标题前面加 ## 和一个空格", en: "put ## and a space before the headline of each article")
    if let folio = contents.folio, let range = folio.range {
      let text = folio.content.plainText
      return Finding(
        metadata,
        Wording(
          zh: "没有一条稿件的标题：“\(text)”是报名、版名或日期",
          en: "no article has a headline: “\(text)” names the paper, the page or the day"),
        remedy: usual, at: SourceRange(headingText(folio) ?? range.lowerBound, range.upperBound))
    }
    let passages = context.passages { $0.role == .body || $0.role == .crosshead }
    for passage in passages {
      guard let range = context.parts[passage.parts.lowerBound].range else { continue }
      if passage.role == .crosshead {
        return Finding(
          metadata,
          Wording(
            zh: "版面上的标题都不是稿件的标题：稿件的标题用两个 #", en: "no heading begins an article: a headline takes two #"),
          remedy: usual, at: range)
      }
      if passage.isStrong {
        return Finding(
          metadata,
          Wording(
            zh: "整个版面没有一条标题：整行加粗的字不算标题", en: "the page has no headline: a line in bold is none"),
          remedy: usual, at: range)
      }
    }
    return Finding(
      metadata, Wording(zh: "整个版面没有一条标题", en: "the page has no headline"), remedy: usual,
      at: contents.firstUnowned ?? first.range ?? SourceRange(0, 0))
  }

  /// Where the text of a heading begins; nil when it was made, not parsed.
  private static func headingText(_ heading: Heading) -> Int? {
    Passage(heading.content, role: .headline, item: 0, part: 0).firstRange?.lowerBound
  }
}

extension Passage {
  /// Where the first character stands in the source.
  fileprivate var firstRange: SourceRange? { range(of: firstOffsets) }
}
