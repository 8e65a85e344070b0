import Newspaper
import Document
import Source

/// CP005: a picture that is not there, or of which nothing is said.
enum ImageTargetRule: LintRule {
  static let metadata = RuleMetadata(
    .caption, 5, "image-target",
    name: Wording(zh: "图片缺文件或说明", en: "picture file or caption missing"),
    summary: Wording(
      zh: "图片文件不在写明的位置；或者（报纸版面上）图片的方括号里没有说明，下面一段也不是图片说明。广告里的图片不用说明。",
      en: """
        The file of a picture is not where the page says; or, on a newspaper page, nothing stands between its brackets, and \
        the paragraph below is no caption. Pictures of advertisements need none.
        """
    ),
    rationale: Wording(
      zh: "缺文件的图片发不出去；没有说明的图片，对方不知道是什么。",
      en: "A missing file cannot be sent; a picture without words tells a partner nothing."),
    severity: .error,
    scope: .everyFile,
    bad: [
      RuleExample("## 渡口\n\n↓![渡口的灯。](pictures/deng.jpg)\n\n■摄影 周野", missingFiles: ["pictures/deng.jpg"]),
      RuleExample("## 渡口\n\n↓![](pictures/deng.jpg)\n\n■摄影 周野"),
    ],
    good: [
      RuleExample("## 渡口\n\n![渡口的灯。](pictures/deng.jpg)\n\n■摄影 周野"),
      RuleExample("## 渡口\n\n灯亮了。\n\n![](pictures/deng.jpg)\n\n▲渡口的灯。\n\n夜里也有船。"),
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let captions = CaptionBelow(context)
    for (item, image) in context.prose.images {
      guard let range = image.range else { continue }
      if context.pictureExists[image.destination] == false {
        findings.append(
          metadata,
          Wording(zh: "找不到图片文件“\(image.destination)”", en: "there is no picture file “\(image.destination)”"),
          remedy: Wording(zh: "放好文件，或改正文件名", en: "put the file there, or correct its name"), at: range)
      } else if context.isNewspaperPage, isMute(image),
        !hasCaption(page.items[item]), !isAdvertisement(page.items[item], context.houseStyle),
        !captions.stand(below: range)
      {
        findings.append(
          metadata, Wording(zh: "图片没有说明", en: "the picture has no caption"),
          remedy: Wording(zh: "写在方括号里", en: "write it between the brackets"), at: range)
      }
    }
  }

  private static func isMute(_ image: Image) -> Bool {
    !image.alternative.plainText.utf8.contains { $0 > 0x20 }
  }

  /// Whether the item is a photo story with a caption of its own.
  private static func hasCaption(_ item: Item) -> Bool {
    if case .photo(let story) = item { story.caption != nil } else { false }
  }

  /// Whether the item is marked as an advertisement.
  private static func isAdvertisement(_ item: Item, _ style: HouseStyle) -> Bool {
    if case .notice(let notice) = item { return notice.kind == .advertisement }
    if case .article(let article) = item, article.body.contains(where: { isMark($0, style) }) { return true }
    guard let text = item.headline?.content.plainText else { return false }
    return Notices.mark(Array(text.utf8), style) == .advertisement || marks.contains(text.lowercased())
  }

  private static func isMark(_ block: Block, _ style: HouseStyle) -> Bool {
    guard case .paragraph(let paragraph) = block, paragraph.range?.count ?? 0 <= longestMark else {
      return false
    }
    return Notices.mark(Array(paragraph.content.plainText.utf8), style) == .advertisement
  }

  /// The longest mark of an advertisement, in bytes.
  private static let longestMark = 64

  /// The marks of advertisements in English papers.
  private static let marks: Set<String> = [
    "advertisement", "advertisements", "advertising", "paid advertisement", "advertorial", "sponsored",
  ]
}
