import Document
import Source

/// ST003: a headline without a text.
enum ArticleWithoutBodyRule: LintRule {
  static let metadata = RuleMetadata(
    .structure, 3, "article-without-body",
    name: Wording(zh: "有题无文", en: "headline without text"),
    summary: Wording(
      zh: """
        主题（连同引题、副题、署名）下面没有读者能读的正文：直接是下一条标题或版尾，或者只有一两个字母、数字、标点、看不见的字符、程序代码、网页代码、空表、\
        一个“点击查看”的链接，或者标题又印一遍。一句话的简讯算正文。
        """,
      en: """
        Below a headline, with its kicker, decks and bylines, stands nothing that a reader could read: another headline or the \
        end of the page, or only a letter, figures, marks, invisible characters, program code, HTML, an empty table, a link, or \
        the headline again. A brief of one sentence is text.
        """),
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
        """),
      RuleExample("↓## 春茶开采\n\nx\n"),
      RuleExample("↓## First tea is in\n\n[Read the whole story](https://h.example/1)\n"),
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
      let headline = article.headline
      let given = headline.isFromFrontMatter ? context.frontMatterLine(of: "title") : nil
      guard let range = headline.range ?? given, article.jumps.isEmpty, article.notes.isEmpty,
        // A credit for a picture that is gone is CP001's.
        !article.bylines.contains(where: \.isPhotoCredit)
      else { continue }
      let text = ReadableText(article.printedBody)
      if text.isReadable {
        guard let only = article.printedBody.only else { continue }
        if repeats(headline, only) {
          findings.append(
            finding(
              Wording(zh: "标题下面只有标题又印了一遍", en: "below this headline stands nothing but the headline again"),
              at: range))
        } else if pointsElsewhere(only) {
          findings.append(
            finding(
              Wording(
                zh: "正文没有拿来：标题下面只说它在别处", en: "the text was not taken over: here it only says where it is"),
              at: range))
        }
      } else {
        findings.append(finding(message(text.substitute), at: range))
      }
    }
  }

  private static func finding(_ message: Wording, at range: SourceRange) -> Finding {
    Finding(
      metadata, message,
      remedy: Wording(
        zh: "补上正文；若不是标题，改掉前面的 #", en: "add the text; if it is no headline, take the # away"),
      at: range)
  }

  private static func message(_ substitute: ReadableText.Substitute) -> Wording {
    switch substitute {
    case .nothing: Wording(zh: "标题下面没有正文", en: "there is no text below this headline")
    case .code: Wording(zh: "标题下面只有程序代码", en: "only program code stands below this headline")
    case .html: Wording(zh: "标题下面只有网页代码，没有正文", en: "only HTML stands below this headline")
    case .link: Wording(zh: "标题下面只有一个链接，没有正文", en: "only a link stands below this headline")
    }
  }

  private static let pointers: Set<String> = [
    "见附件", "详见附件", "内容见附件", "全文见附件", "正文见附件", "稿件见附件", "如附件", "同上", "見附件", "詳見附件", "內容見附件",
    "全文見附件", "seeattached", "seeattachment", "seetheattachment", "seeattachedfile", "attached", "asattached",
    "asabove",
    "textattached", "storyattached", "copyattached", "textfollows", "copytofollow", "storytocome",
    "moretocome",
  ]

  /// Whether a block only says that the text is in another file.
  private static func pointsElsewhere(_ block: Block) -> Bool {
    guard case .paragraph = block else { return false }
    var letters = String.UnicodeScalarView()
    letters.append(
      contentsOf: block.plainText.lowercased().unicodeScalars.filter {
        $0.isHan || $0.properties.isAlphabetic
      })
    return pointers.contains(String(letters))
  }

  /// Whether a block says what the headline says, and no more.
  private static func repeats(_ headline: Heading, _ block: Block) -> Bool {
    guard case .paragraph = block else { return false }
    let letters = { (text: String) in
      text.unicodeScalars.filter { $0.isHan || $0.properties.isAlphabetic || $0.isDigit }
    }
    return letters(headline.content.plainText).elementsEqual(letters(block.plainText))
  }
}

extension [Block] {
  /// The one block there is; nil when there are more.
  fileprivate var only: Block? { count == 1 ? self[0] : nil }
}

extension Byline {
  /// Whether the line credits photographers and nobody else.
  var isPhotoCredit: Bool { !credits.isEmpty && credits.allSatisfy { $0.role == "photographer" } }
}
