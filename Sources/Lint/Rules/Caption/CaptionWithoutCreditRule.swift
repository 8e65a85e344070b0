import Document
import Newspaper
import Source

/// CP002: a picture nobody is credited for.
enum CaptionWithoutCreditRule: LintRule {
  static let metadata = RuleMetadata(
    .caption, 2, "caption-without-credit",
    name: Wording(zh: "有说明无署名", en: "caption without credit"),
    summary: Wording(
      zh: "图片有说明，没有摄影或供图署名；或者文末一个小标题下只有一句写场面的话，像是丢了署名的图片新闻。转述别人的话不算。",
      en: """
        A picture has a caption and no credit; or an article ends in a heading with a single sentence that shows a scene, \
        which looks like a photo story that lost its credit. Reported speech is none.
        """),
    rationale: Wording(
      zh: "图片要署作者；不署名是版权上的差错，对方也不敢用。",
      en: "A picture needs its author; without one it is a fault of rights, and partners cannot use it."),
    source: Wording(
      zh: "《中华人民共和国著作权法》第十条（署名权）", en: "Copyright Law of the PRC, article 10 (right of authorship)"),
    severity: .warning,
    bad: [
      RuleExample(
        """
        ## 放学路上

        ↓![小学生排队走出校门。](pictures/a.jpg)
        """),
      RuleExample(
        """
        ## 春茶开采

        头一锅茶出锅了。

        ↓### 放学路上

        傍晚，小学生排队走出校门。
        """),
    ],
    good: [
      RuleExample(
        """
        ## 放学路上

        ![小学生排队走出校门。](pictures/a.jpg)

        ■摄影 周野
        """),
      RuleExample(
        """
        ## 放学路上

        ![小学生排队走出校门。 周野 摄](pictures/a.jpg)
        """),
      RuleExample(
        """
        ## 春茶开采

        头一锅茶出锅了。

        ### 茶农盼早修路

        茶农们提出，上山的路应当赶在雨季前修好。
        """),
    ])

  /// The longest single sentence that may be a caption, in characters.
  private static let longestCaption = 80

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let english = EnglishCredit(words: SharedHouseStyle(context.houseStyle))
    for (item, figure) in page.figures where !figure.isCredited {
      guard let range = figure.image.range, !figure.caption.isEmpty,
        !isCreditedBeside(figure, page.items[item], english)
      else { continue }
      if case .photo(let story) = page.items[item], story.credit != nil || story.caption != nil { continue }
      findings.append(finding(at: range, context))
    }
    for (index, item) in page.items.enumerated() {
      guard case .article(let article) = item, let heading = lostTitle(article, index, context),
        !isCrossed(heading, context)
      else { continue }
      findings.append(finding(at: heading, context))
    }
  }

  /// Whether the caption closes with the words of who lent the picture, as in `Courtesy of the Reed family`, or a credit in
  /// italics stands below it.
  private static func isCreditedBeside(_ figure: Figure, _ item: Item, _ english: EnglishCredit) -> Bool {
    if english.closing(Array(figure.caption.utf8)) != nil { return true }
    guard let article = item.article, let end = figure.range?.upperBound else { return false }
    let next = article.body.compactMap(\.range).filter { $0.lowerBound >= end }.map(\.lowerBound).min()
    return article.bylines.contains { byline in
      byline.isPhotoCredit
        && byline.range.map { $0.lowerBound >= end && $0.lowerBound < next ?? .max } ?? false
    }
  }

  private static func finding(at range: SourceRange, _ context: LintContext) -> Finding {
    Finding(
      metadata, Wording(zh: "图片没有署名", en: "nobody is credited for this picture"),
      remedy: Wording(
        zh: "在说明下面补一行“■摄影 姓名”",
        en: context.language == .english
          ? "add a line “Photo by” and the name below the caption"
          : "add a line ■摄影 and the name below the caption"),
      at: range)
  }

  /// Whether a paragraph goes on over a crosshead, which then is no title.
  private static func isCrossed(_ heading: SourceRange, _ context: LintContext) -> Bool {
    context.prose.seams.contains {
      $0.leftEnd.upperBound <= heading.lowerBound && heading.upperBound <= $0.rightStart.lowerBound
    }
  }

  /// The only crosshead of an article, when a single sentence below it ends the article.
  private static func lostTitle(_ article: Article, _ item: Int, _ context: LintContext) -> SourceRange? {
    let body = article.printedBody
    guard body.count >= 3, case .paragraph(let sentence)? = body.last,
      case .heading(let heading) = body[body.count - 2],
      body.count(where: { if case .heading = $0 { true } else { false } }) == 1,
      !article.bylines.contains(where: \.isPhotoCredit)
    else { return nil }
    let text = Array(sentence.content.plainText.utf8)
    let sentences = String(decoding: text, as: UTF8.self).unicodeScalars.count {
      $0.endsSentence && $0 != "."
    }
    guard text.endsSentence, sentences == 1, text.characterCount(0..<text.count) <= longestCaption,
      !text.contains("“"), SceneSentence.shows(text)
    else { return nil }
    return heading.range
  }
}
