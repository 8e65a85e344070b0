import Document
import Newspaper
import Source

/// HD008: a line of a headline that is too long.
enum HeadlineLengthRule: LintRule {
  static let metadata = RuleMetadata(
    .headline, 8, "headline-length",
    name: Wording(zh: "标题过长", en: "headline too long"),
    summary: Wording(
      zh: "引题、主题或副题的一行超过 40 列，一个汉字占两列，即 20 个汉字（限度可在配置里改）。",
      en: """
        A line of a kicker, headline or deck is wider than 40 columns, a Chinese character taking two (the limit can be \
        set in the configuration).
        """),
    rationale: Wording(
      zh: "一行排不下，排版时就要压字或者临时断行；也可能是正文混进了标题。",
      en: "It will not fit a line and is squeezed or broken in a hurry; or body text got into it."),
    severity: .info,
    bad: [
      RuleExample("## ↓澄湾市今年将在老街河埠街和梧桐里三处新建二十座社区食堂\n\n头一座在老街。")
    ],
    good: [
      RuleExample("## 澄湾市今年将在老街河埠街 新建二十座社区食堂\n\n头一座在老街。")
    ])

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let limit = context.settings.limits.headlineColumns
    for passage in context.passages(where: { $0.role.isOfHeadline && $0.hasHan }) {
      // A character takes at least a byte of the text for each of its columns.
      guard passage.bytes.count > limit else { continue }
      for line in passage.printLines {
        let columns = passage.columns(line)
        guard columns > limit, let range = passage.range(of: line) else { continue }
        findings.append(
          metadata,
          Wording(
            zh: "标题这一行宽 \(columns) 列，超过 \(limit) 列",
            en: "this line of the headline is \(columns) columns wide, more than \(limit)"),
          remedy: Wording(zh: "改短，或空一格断成两行", en: "shorten it, or break it with one space"), at: range)
      }
    }
  }
}
