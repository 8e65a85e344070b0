import Document
import Newspaper
import Source

/// CP001: a photo credit without a caption.
enum CreditWithoutCaptionRule: LintRule {
  static let metadata = RuleMetadata(
    .caption, 1, "credit-without-caption",
    name: Wording(zh: "有署名无说明", en: "credit without caption"),
    summary: Wording(
      zh: "摄影署名前面紧挨着标题，没有图片，也没有图片说明。",
      en: "A photo credit follows a heading at once: there is neither a picture nor a caption before it."),
    rationale: Wording(
      zh: "图片说明丢了，署名就不知道署的是哪张图。", en: "With the caption gone nobody knows which picture is credited."),
    severity: .error,
    bad: [
      RuleExample(
        """
        ## 春茶开采

        头一锅茶出锅了。

        ### 夜市

        ↓■摄影 周野
        """)
    ],
    good: [
      RuleExample(
        """
        ## 春茶开采

        头一锅茶出锅了。

        ### 夜市

        灯一亮，摊子就摆开了。

        ■摄影 周野
        """),
      RuleExample(
        """
        ## 老街夜市

        ■摄影 周野

        灯一亮，摊子就摆开了。
        """),
    ])

  /// The longest credit line, in bytes.
  private static let longestCredit = 200

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let parts = context.printedParts
    for (before, part) in zip(parts, parts.dropFirst()) {
      guard case .heading = before.block, case .article(let article) = page.items[part.key.item],
        let range = part.range, isPhotoCredit(part, in: article, context)
      else { continue }
      // Right below the headline of a text it may credit the pictures of the article (CP006).
      if case .body = before.key.role {
      } else if article.printedBody.contains(where: { $0.range != range }) {
        continue
      }
      findings.append(
        metadata, Wording(zh: "有摄影署名，没有图片说明", en: "a photo credit without a caption"),
        remedy: Wording(
          zh: "补上图片和说明；若图已撤，删去标题和署名", en: "add picture and caption, or delete heading and credit"), at: range)
    }
  }

  /// Whether a part is a photo credit: a byline, or the last paragraph below a crosshead.
  private static func isPhotoCredit(_ part: PagePart, in article: Article, _ context: LintContext)
    -> Bool
  {
    switch part.key.role {
    case .byline(let number): article.bylines[number].isPhotoCredit
    case .body where (part.range?.count ?? 0) <= longestCredit:
      PrintedLineReader(SharedHouseStyle(context.houseStyle), source: context.source).read(part.block)?
        .isPhotoCredit ?? false
    default: false
    }
  }
}
