import Document
import Newspaper
import Source

/// BY006: a byline in the middle of the text.
enum BylinePlaceRule: LintRule {
  static let metadata = RuleMetadata(
    .byline, 6, "byline-place",
    name: Wording(zh: "署名夹在正文里", en: "byline inside the text"),
    summary: Wording(
      zh: "署名行的前后都是正文：不在标题下面，也不在文末。小标题下面的署名、图片署名和前面只有一段提要的不算。",
      en: """
        Body text stands both before and after a byline: it is neither below the headline nor at the end. Bylines below \
        a crosshead, photo credits and bylines after a single opening paragraph are left alone.
        """),
    rationale: Wording(
      zh: "署名断在正文中间，多半是两篇稿件连在了一起，后一篇丢了标题。",
      en: "A byline in mid-text mostly means that two articles ran together and the second lost its headline."
    ),
    severity: .warning,
    bad: [
      RuleExample(
        """
        ## 老街开门迎客

        茶馆最先开张。

        铺面换了门板。

        ↓■记者 周野

        渔港的岸电也通了，渔船靠岸不再开柴油机。
        """)
    ],
    good: [
      RuleExample(
        """
        ## 老街开门迎客

        茶馆最先开张。

        铺面换了门板。

        ■记者 周野
        """),
      RuleExample(
        """
        ## 各镇报春耕

        三个镇的春耕各有各的做法。

        先看平原，再看山区。

        ### 白鹭镇：机器下田

        ■记者 周野

        插秧机一天插四十亩。
        """),
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for case .article(let article) in page.items where article.bylines.contains(where: isOfNewsroom) {
      let parts = article.partsInSourceOrder
      var textBefore = 0
      for (index, part) in parts.enumerated() {
        if isText(part) { textBefore += 1 }
        guard case .byline(let number) = part.role, isOfNewsroom(article.bylines[number]), textBefore > 1,
          isText(parts[index - 1]), let range = part.block.range,
          let next = parts[(index + 1)...].first(where: { !$0.role.isByline }), isText(next),
          // A second dateline says that two stories ran together: DL003.
          article.dateline == nil || !opensWithDateline(next.block, context.houseStyle)
        else { continue }
        findings.append(
          metadata, Wording(zh: "署名夹在正文中间", en: "a byline stands inside the text"),
          remedy: Wording(
            zh: "若是两篇连在一起，补上后一篇的标题；否则移到标题下面或文末",
            en:
              "if two articles ran together, add the headline of the second; else move it below the headline or to the end"
          ), at: range)
      }
    }
  }

  private static func isOfNewsroom(_ byline: Byline) -> Bool {
    byline.credits.contains { $0.role == "reporter" || $0.role == "correspondent" }
  }

  private static func opensWithDateline(_ block: Block, _ style: HouseStyle) -> Bool {
    guard case .paragraph(let paragraph) = block else { return false }
    return Passage(paragraph.content, role: .body, item: 0, part: 0).mayOpenWithDateline(style)
  }

  private static func isText(_ part: (role: PagePart.Role, block: Block)) -> Bool {
    guard case .body = part.role else { return false }
    switch part.block {
    case .paragraph, .list, .quote: return true
    case .heading, .code, .html, .table, .figure, .thematicBreak, .definition, .opaque: return false
    }
  }
}

extension PagePart.Role {
  /// Whether the part is a byline of an article.
  fileprivate var isByline: Bool {
    if case .byline = self { true } else { false }
  }
}
