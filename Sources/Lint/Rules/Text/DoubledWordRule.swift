import Document
import Source

/// TX006: a function word written twice.
enum DoubledWordRule: LintRule {
  static let metadata = RuleMetadata(
    .text, 6, "doubled-word",
    name: Wording(zh: "虚词重复", en: "doubled function word"),
    summary: Wording(
      zh: "“的的”“了了”“在在”等连写了两遍。“目的的”“为了了解”一类不算，但认不全，所以默认不开。",
      en: """
        的的, 了了, 在在 and the like. Words such as 目的的 and 为了了解 are left alone, but there are more of them than a \
        list can hold; off by default.
        """),
    rationale: Wording(
      zh: "多打一个字最容易漏校；只是新闻稿里十处有九处是对的，开了要自己看。",
      en: "A doubled word is easily overlooked; but in news copy nine of ten are right, so look at each."),
    severity: .info, scope: .everyFile, isOnByDefault: false,
    language: .chinese,
    bad: [RuleExample("新建成的↓的步道通了，路灯亮了↓了，就在↓在河边。", configuration: "rules:\n  TX006: info\n")],
    good: [
      RuleExample(
        "这次来访的目的的确是为了了解步道，现在在修，是是非非不必说，中和和平和都好。", configuration: "rules:\n  TX006: info\n")
    ])

  /// Each word with the characters before it and after it with which it is right.
  private static let words: [(word: String, before: String, after: String)] = [
    ("的的", "目标有", "确士"), ("了了", "不", "解断结却如事然"), ("在在", "现存正实所潜内自外好", ""), ("是是", "", "非否"),
    ("和和", "中饱共平温缓总柔调暖谐", "美睦气平"), ("与与", "参赠给授", "会"), ("为为", "成作行认沦因以较", ""), ("把把", "一", "关"),
    ("也也", "", ""), ("都都", "首成古旧京", ""), ("就就", "成", "业"), ("而而", "反从", ""), ("被被", "棉", ""),
    ("及及", "以涉普", "时"),
    ("或或", "", ""), ("将将", "", "士军"), ("从从", "服跟", "容"), ("我我", "", ""),
  ]
  static let vocabulary = words.map(\.word)

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for hit in context.words(of: Self.self) {
      let passage = context.prose.passages[hit.passage]
      let word = words[hit.word]
      guard !passage.role.isCreditLine,
        !(passage.scalar(before: hit.offsets.lowerBound).map { word.before.unicodeScalars.contains($0) }
          ?? false),
        !(passage.scalar(at: hit.offsets.upperBound).map { word.after.unicodeScalars.contains($0) } ?? false),
        let range = passage.range(of: hit.offsets.lowerBound + 3..<hit.offsets.upperBound)
      else { continue }
      findings.append(
        metadata, Wording(zh: "“\(word.word)”可能多了一个字", en: "“\(word.word)” may be a doubled word"),
        remedy: Wording(zh: "看一看", en: "have a look"), at: range)
    }
  }
}
