import Document
import Source

/// DU002: a sentence that stands in two articles.
enum DuplicateSentenceRule: LintRule {
  static let metadata = RuleMetadata(
    .duplicate, 2, "duplicate-sentence",
    name: Wording(zh: "句子重复", en: "sentence in two articles"),
    summary: Wording(
      zh: "20 字以上的一句，同一期的另一篇里已经有过（标点、空格不计；字数可在配置里改）。整段、整篇重复的另报。",
      en: """
        A sentence of 20 characters or more stands in another article of the issue before, marks and spaces aside; the \
        figure can be configured. Whole paragraphs and articles are reported as such.
        """),
    rationale: Wording(
      zh: "多半是两篇稿件用了同一份材料，或者贴错了地方；读者会看出来。",
      en: "Most likely both articles use one source, or a sentence was pasted in the wrong place."),
    severity: .warning,
    bad: [
      RuleExample(
        """
        ## 图书船下水

        船头挂着一盏马灯。今年年内图书船将增加到八艘，覆盖湖区的全部渔村。

        ## 湖区的孩子们

        孩子们等在码头上。↓今年年内图书船将增加到八艘，覆盖湖区的全部渔村。
        """)
    ],
    good: [
      RuleExample(
        """
        ## 图书船下水

        船头挂着一盏马灯。今年年内图书船将增加到八艘，覆盖湖区的全部渔村。

        ## 湖区的孩子们

        孩子们等在码头上。“今年还要再添几艘船。”船长说。
        """)
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for repeated in context.repeats.sentences {
      let place = context.words(for: repeated.first)
      findings.append(
        metadata,
        Wording(
          zh: "这一句在另一篇里已有（\(place.chinese)）",
          en: "this sentence stands in another article before, in \(place.english)"),
        remedy: Wording(zh: "看看是否贴错，改写或删去一处", en: "rewrite or delete one of them"), at: repeated.range)
    }
  }
}
