import Document
import Newspaper
import Source

/// ST007: an article that begins in the middle.
enum StartsMidStoryRule: LintRule {
  static let metadata = RuleMetadata(
    .structure, 7, "starts-mid-story",
    name: Wording(zh: "开头残缺", en: "begins in the middle"),
    summary: Wording(
      zh: "第一段正文以承上的话开头：会议强调、此外、同时、据悉、他说……（词表可在配置里增补）。",
      en: """
        The first body paragraph opens with words that only continue: 会议强调, 此外, 同时, 据悉, 他说 … (the list can be \
        extended in the configuration).
        """),
    rationale: Wording(
      zh: "没有前文就没有“会议”和“他”：导语多半在提取时丢了。丢导语按字数计差错，不是一处小错。",
      en:
        "There is no meeting and no “he” before it: most likely the lead was lost, and that is no small error."
    ),
    severity: .warning,
    bad: [
      RuleExample(
        """
        ## 全县春播部署到田头

        ↓会议要求，各镇要抓好春播。
        """)
    ],
    good: [
      RuleExample(
        """
        ## 全县春播部署到田头

        本报讯 昨天，县里召开春播会议。会议要求，各镇要抓好春播。
        """),
      RuleExample(
        """
        ## 全县春播部署到田头

        （上接第1版）

        会议要求，各镇要抓好春播。
        """),
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    var seen: Set<Int> = []
    for passage in context.passages(where: { $0.role == .body })
    where seen.insert(passage.item).inserted {
      guard case .article(let article) = page.items[passage.item], article.dateline == nil,
        !article.jumps.contains(where: { $0.direction == .from }),
        let match = opening(of: passage, context.houseStyle), let range = passage.range(of: match)
      else { continue }
      let words = passage.string(match)
      findings.append(
        metadata,
        Wording(
          zh: "文章以“\(words)”开头，前面可能缺了导语", en: "the article opens with “\(words)”; its lead may be lost"),
        remedy: Wording(zh: "查原版，补上开头", en: "look up the printed page"), at: range)
    }
  }

  private static func opening(of passage: Passage, _ style: HouseStyle) -> Range<Int>? {
    guard let match = style.midStoryOpenings.match(in: passage.bytes, at: passage.trimmed.lowerBound) else {
      return nil
    }
    // 该 before a noun points back; 该不该 and 该来 do not.
    if passage.string(match.offsets) == "该", let next = passage.scalar(at: match.offsets.upperBound),
      "不来怎如谁去有是说".unicodeScalars.contains(next)
    {
      return nil
    }
    return match.offsets
  }
}
