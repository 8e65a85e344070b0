import Document
import Newspaper
import Source

/// ST004: a heading of a level that the house does not use.
enum HeadingLevelRule: LintRule {
  static let metadata = RuleMetadata(
    .structure, 4, "heading-level",
    name: Wording(zh: "标题级别", en: "level of a heading"),
    summary: Wording(
      zh: "标题的级别不是版面用的：报头一级，主题二级，引题、副题、小标题三级（级别可在配置里改）。",
      en: """
        A heading has a level that pages do not use: 1 is the masthead, 2 the headline, 3 kicker, deck and crosshead \
        (the levels can be set in the configuration).
        """),
    rationale: Wording(
      zh: "四级以下的标题，版面上没有对应的字号；多半是从别的文件贴过来的，换一个程序排出来就大小不一。",
      en: """
        Print has no size for level 4 and below; it mostly came in with pasted text, and looks different in every \
        program.
        """),
    severity: .warning,
    fix: RuleFix(.unsafe, Wording(zh: "改成最近的可用级别。", en: "Writes the nearest level in use.")),
    bad: [
      RuleExample(
        "## 老街开门迎客\n\n茶馆最先开张。\n\n↓##### 铺面新了\n\n门板是新做的。",
        fixed: "## 老街开门迎客\n\n茶馆最先开张。\n\n### 铺面新了\n\n门板是新做的。")
    ],
    good: [
      RuleExample("# 要闻\n\n### 修旧如旧\n\n## 老街开门迎客\n\n茶馆最先开张。\n\n### 铺面新了\n\n门板是新做的。")
    ])

  static var touches: FixReach { [.marks, .blocks] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let levels = context.houseStyle.headingLevels
    for passage in context.passages(where: { $0.role.isHeading && $0.hasHan }) {
      guard case .heading(let heading) = context.parts[passage.parts.lowerBound].block,
        !levels.contains(heading.level), let range = heading.range,
        let wanted = nearest(to: heading.level, among: levels)
      else { continue }
      let used = levels.sorted().map(String.init)
      findings.append(
        metadata,
        Wording(
          zh: "用了 \(heading.level) 级标题，版面上只用 \(used.joined(separator: "、")) 级",
          en: "a heading of level \(heading.level); pages use \(used.joined(separator: ", "))"),
        remedy: Wording(zh: "改成 \(wanted) 级", en: "use level \(wanted)"), at: range,
        fix: fix(heading, range, wanted, context.source))
    }
  }

  /// The nearest level in use, of two the deeper one: raising a crosshead to a headline would cut the article.
  private static func nearest(to level: Int, among levels: Set<Int>) -> Int? {
    levels.min { left, right in
      let (near, far) = (abs(left - level), abs(right - level))
      return near == far ? left > right : near < far
    }
  }

  /// Other number signs in front; nil for a heading that is underlined.
  private static func fix(_ heading: Heading, _ range: SourceRange, _ wanted: Int, _ source: SourceText)
    -> Fix?
  {
    guard range.count > heading.level,
      source.bytes[range.offsets].prefix(heading.level).allSatisfy({ $0 == UInt8(ascii: "#") })
    else { return nil }
    let signs = SourceRange(range.lowerBound, range.lowerBound + heading.level)
    return Fix(.unsafe, [SourceEdit(signs, String(repeating: "#", count: wanted))])
  }
}
