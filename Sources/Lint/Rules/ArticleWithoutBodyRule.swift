import Document
import Source

/// ST003: a headline without a text.
enum ArticleWithoutBodyRule: LintRule {
  static let metadata = RuleMetadata(
    .structure, 3, "article-without-body",
    name: Wording(zh: "有题无文", en: "headline without text"),
    summary: Wording(
      zh: "主题（连同引题、副题、署名）下面没有正文，直接是下一条标题或版尾。",
      en:
        "Below a headline, with its kicker, decks and bylines, comes another headline or the end of the page."
    ),
    rationale: Wording(
      zh: "正文在提取时丢了，或者这一行本来不是标题；照这样发出去，对方收到的是一条空稿。",
      en:
        "The text was lost in extraction, or the line is no headline; a partner would receive an empty story."
    ),
    severity: .error,
    bad: [
      RuleExample(
        """
        ↓## 春茶开采

        ## 路灯上新

        巷口的灯换成了暖光。
        """)
    ],
    good: [
      RuleExample(
        """
        ## 春茶开采

        头一锅茶出锅了。

        ## 路灯上新

        （下转第3版）
        """)
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for case .article(let article) in page.items {
      guard let range = article.headline.range, article.jumps.isEmpty, article.notes.isEmpty,
        !article.body.contains(where: prints),
        // A credit for a picture that is gone is CP001's.
        !article.bylines.contains(where: \.isPhotoCredit)
      else { continue }
      findings.append(
        Finding(
          metadata, Wording(zh: "标题下面没有正文", en: "there is no text below this headline"),
          remedy: Wording(
            zh: "补上正文；若不是标题，改掉前面的 #", en: "add the text; if it is no headline, take the # away"),
          at: range))
    }
  }

  private static func prints(_ block: Block) -> Bool {
    switch block {
    case .figure, .table: true
    case .html(let html): !html.isComment
    case .definition, .thematicBreak: false
    case .paragraph, .heading, .list, .quote, .code, .opaque:
      block.plainText.utf8.contains { $0 > 0x20 }
    }
  }
}

extension Byline {
  /// Whether the line credits photographers and nobody else.
  var isPhotoCredit: Bool { !credits.isEmpty && credits.allSatisfy { $0.role == "photographer" } }
}
