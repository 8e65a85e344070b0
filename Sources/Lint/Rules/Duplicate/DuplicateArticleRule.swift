import Document
import Source

/// DU003: an article that is printed twice in an issue.
enum DuplicateArticleRule: LintRule {
  static let metadata = RuleMetadata(
    .duplicate, 3, "duplicate-article",
    name: Wording(zh: "稿件重复", en: "article printed twice"),
    summary: Wording(
      zh: "一篇稿件与同一期前面的一篇正文九成以上相同（比例可在配置里改），标题不同也算；短稿标题和正文全同才算。它的段落、句子和标题不再单独报。",
      en: """
        The text of an article is, to nine tenths or more, that of an article before it in the issue, whatever the \
        headline; the share can be configured. A short one is where all its words are the same, headline and all. Its paragraphs, sentences and headline are not reported besides.
        """),
    rationale: Wording(
      zh: "同一篇稿件排了两次（两个版各发一次，或换了标题再发），是要公开更正的差错。",
      en: "One article ran twice, on two pages or under two headlines: an error that calls for a correction."),
    severity: .error,
    bad: [
      RuleExample(
        """
        ## 社区食堂添了夜宵档

        晚上九点半，梧桐里社区食堂的灯还亮着。骑手邵小满停好车，买了一份热汤面，又接了满满一杯开水，坐下来慢慢吃。食堂的\
        夜宵档开张一个月，每天接待一百多人，供应汤面、粥品和卤味，价格比周边便宜三成，墙边还装了充电插座和药箱。下个月起，\
        这里将试行先吃后付，给遇到难处的人留一份体面。社区医生每周三晚上来坐诊，骑手们顺便量量血压。

        ↓## 骑手的深夜食堂

        晚上九点半，梧桐里社区食堂的灯还亮着。骑手邵小满停好车，买了一份热汤面，又接了满满一杯开水，坐下来慢慢吃。食堂的\
        夜宵档开张一个月，每天接待一百多人，供应汤面、粥品和卤味，价格比周边便宜三成，墙边还装了充电插座和药箱。下个月起，\
        这里将试行先吃后付，给遇到难处的人留一份体面。社区医生每周三晚上来坐诊，骑手们顺便测测血压。
        """)
    ],
    good: [
      RuleExample(
        """
        ## 社区食堂添了夜宵档

        晚上九点半，梧桐里社区食堂的灯还亮着。骑手邵小满停好车，买了一份热汤面，又接了满满一杯开水，坐下来慢慢吃。

        ## 老街修旧如旧

        汀口老街的修缮工程进入收尾阶段，临街的四十二间铺面换上了新做的木门板，街口的老茶馆最先完工。
        """)
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for repeated in context.repeats.stories {
      let place = context.words(for: repeated.first)
      findings.append(
        metadata,
        Wording(
          zh: "这一篇的正文与\(place.chinese)的一篇相同", en: "the text of this article is that of \(place.english)"),
        remedy: Wording(zh: "只留一篇", en: "keep one of them"), at: repeated.range)
    }
  }
}
