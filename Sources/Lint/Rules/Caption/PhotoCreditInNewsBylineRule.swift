import Document
import Source

/// CP006: a photo credit where the byline belongs.
enum PhotoCreditInNewsBylineRule: LintRule {
  static let metadata = RuleMetadata(
    .caption, 6, "photo-credit-in-news-byline",
    name: Wording(zh: "摄影署名在标题下", en: "photo credit below the headline"),
    summary: Wording(
      zh: "文章标题下面紧接着只有摄影的署名，不在图片和说明后面。",
      en:
        "A credit of photographers alone stands right below the headline of an article and not below a picture."
    ),
    rationale: Wording(
      zh: "这个位置是文字作者的；图片是谁的、文字是谁的，对方系统按位置分不清。",
      en: "That place is the writer's; from it no partner can tell whose the pictures are and whose the text."
    ),
    severity: .info,
    bad: [RuleExample("## 老街夜市\n\n↓■摄影 周野\n\n灯一亮，摊子就摆开了。")],
    good: [
      RuleExample("## 老街夜市\n\n■记者 林一苇 摄影 周野\n\n灯一亮，摊子就摆开了。"),
      RuleExample("## 老街夜市\n\n灯一亮，摊子就摆开了。\n\n■摄影 周野"),
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let parts = context.printedParts
    for (before, part) in zip(parts, parts.dropFirst()) {
      guard case .byline(let number) = part.key.role, before.key.item == part.key.item,
        before.key.role.isOfHeadline, case .article(let article) = page.items[part.key.item],
        article.bylines[number].isPhotoCredit, let range = part.range,
        // Without a text it is CP001's.
        article.printedBody.contains(where: { $0.range != range })
      else { continue }
      findings.append(
        metadata, Wording(zh: "标题下面只有摄影署名", en: "only photographers are credited below the headline"),
        remedy: Wording(
          zh: "移到图片说明后面；文字作者另署一行",
          en: "move it below the caption, and name the writer in a line above the text"), at: range)
    }
  }
}
