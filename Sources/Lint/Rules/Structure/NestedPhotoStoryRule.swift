import Document
import Source

/// ST010: a photo story that hangs below the article before it.
enum NestedPhotoStoryRule: LintRule {
  static let metadata = RuleMetadata(
    .structure, 10, "nested-photo-story",
    name: Wording(zh: "图片新闻挂在文章下", en: "photo story below an article"),
    summary: Wording(
      zh: "文章里一个三级标题，下面只有一小段文字（不超过 120 字）和摄影署名：是一条独立的图片新闻。",
      en: """
        A level 3 heading inside an article with one short paragraph (120 characters at most) and a photo credit below \
        it: a photo story of its own.
        """),
    rationale: Wording(
      zh: "图片新闻用了小标题的级别，别的程序会把它当成上一篇的一节。",
      en: "At the level of a crosshead it reads, to any other program, as a section of the article before."),
    severity: .warning,
    fix: RuleFix(.unsafe, Wording(zh: "把标题提为二级（##）。", en: "Raises its title to level 2 (##).")),
    bad: [
      RuleExample(
        """
        ## 春茶开采

        头一锅茶出锅了。

        ↓### 晨练

        清早，市民在湖边打拳。

        ■摄影 周野
        """,
        fixed: """
          ## 春茶开采

          头一锅茶出锅了。

          ## 晨练

          清早，市民在湖边打拳。

          ■摄影 周野
          """)
    ],
    good: [
      RuleExample(
        """
        ## 春茶开采

        头一锅茶出锅了。

        ## 晨练

        清早，市民在湖边打拳。

        ■摄影 周野
        """)
    ])

  static var touches: FixReach { [.marks, .blocks] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for (index, item) in page.items.enumerated() {
      guard case .photo(let story) = item, let title = story.title, title.level > 2, let range = title.range,
        page.items[..<index].contains(where: { if case .article = $0 { true } else { false } })
      else { continue }
      findings.append(
        metadata, Wording(zh: "这条图片新闻挂在上一篇文章下面", en: "this photo story hangs below the article before it"),
        remedy: Wording(zh: "独立成篇，标题改用 ##", en: "let it stand alone, with ##"), at: range,
        fix: fix(index, title, range, context))
    }
  }

  /// Raising the level of the title; nil when that would draw in what stands above or below the story.
  private static func fix(_ item: Int, _ title: Heading, _ range: SourceRange, _ context: LintContext) -> Fix?
  {
    let parts = context.parts
    guard let first = parts.firstIndex(where: { $0.key.item == item }),
      let last = parts.lastIndex(where: { $0.key.item == item }),
      context.source.bytes[range.offsets].prefix(title.level).allSatisfy({ $0 == UInt8(ascii: "#") })
    else { return nil }
    if first > 0, case .heading = parts[first - 1].block { return nil }
    if last + 1 < parts.count {
      switch parts[last + 1].key.role {
      case .headline, .kicker: break
      default: return nil
      }
    }
    return Fix(.unsafe, [SourceEdit(SourceRange(range.lowerBound, range.lowerBound + title.level), "##")])
  }
}
