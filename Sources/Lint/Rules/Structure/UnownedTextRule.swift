import Document
import Newspaper
import Source

/// ST011: a page of which most text belongs to no article.
enum UnownedTextRule: LintRule {
  static let metadata = RuleMetadata(
    .structure, 11, "unowned-text",
    name: Wording(zh: "多半文字没有归属", en: "most text belongs to nothing"),
    summary: Wording(
      zh: "版面上多半的文字不属于任何一篇稿件：标题丢了，或者只挂在报名、日期下面。报头、版权、导读、天气不算。",
      en: """
        Most of the text of the page belongs to no article: its headlines were lost, or it hangs below the name of the \
        paper or the day. Masthead, imprint, contents and weather are left alone.
        """),
    rationale: Wording(
      zh: "没有归属的文字，合作方收不成稿件；看起来有标题的版面，大半内容其实没有发出去。",
      en: """
        Partners cannot file text that belongs to no article: though the page has a headline, most of it does not go \
        out as one.
        """),
    severity: .error,
    bad: [
      RuleExample(
        """
        ↓茶馆最先开张，门板是新做的，街坊们一早就来了，坐满了临河的六张桌子。

        到了中午，裁缝铺也开了门，老师傅说，这条街又像从前一样热闹。

        ## 渡口添灯

        灯亮了。
        """)
    ],
    good: [
      RuleExample(
        """
        ## 老街开门迎客

        茶馆最先开张，门板是新做的，街坊们一早就来了，坐满了临河的六张桌子。

        ## 渡口添灯

        灯亮了。
        """)
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let contents = context.ownership
    // Without any headline it is ST001's.
    guard contents.canGoOut, contents.hasHeadline, contents.unowned > contents.owned,
      let range = contents.firstUnowned
    else { return }
    let bytes = context.source.bytes
    let count = contents.unownedRanges.reduce(0) { $0 + bytes.characterCount($1.offsets) }
    findings.append(
      metadata,
      Wording(
        zh: "版面上多半的文字（约 \(count) 字）不属于任何一篇稿件",
        en: "most text of the page (some \(count) characters) belongs to no article"),
      remedy: Wording(
        zh: "给这些文字补上标题（## 和一个空格），或移到所属的那一篇",
        en: "give it a headline (## and a space), or move it to its article"), at: range)
  }
}
