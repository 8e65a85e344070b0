import Document
import Newspaper
import Source

/// DL003: two datelines in one article.
enum DatelineTwiceRule: LintRule {
  static let metadata = RuleMetadata(
    .dateline, 3, "dateline-twice",
    name: Wording(zh: "两个消息头", en: "two datelines"),
    summary: Wording(
      zh: "一篇稿件里，除了第一段，后面又有一段以“本报讯”或电头开头。小标题下分条的简讯不算。",
      en: """
        In one article a second paragraph opens with 本报讯 or a wire dateline. Briefs below crossheads of their own are \
        left alone.
        """),
    rationale: Wording(
      zh: "一篇消息只有一个消息头；又来一个，多半是两条稿件连在了一起，后一条丢了标题。",
      en: "A story has one dateline; a second mostly means that two ran together and one lost its headline."),
    severity: .warning,
    bad: [
      RuleExample(
        """
        ## 夜市开张

        本报讯 昨天起，夜市延长一小时。

        ↓本报讯 渔港的岸电也通了，渔船靠岸不再开柴油机。
        """)
    ],
    good: [
      RuleExample("## 夜市开张\n\n本报讯 昨天起，夜市延长一小时。\n\n摊主说，来的人多了三成。"),
      RuleExample(
        """
        ## 各镇新事

        ### 夜市开张

        本报讯 昨天起，夜市延长一小时。

        ### 岸电通了

        本报讯 渔船靠岸不再开柴油机。
        """),
    ])

  /// Words in the headlines of several briefs that stand under one headline.
  private static let collections = WordTable([
    "简讯", "短讯", "快讯", "短波", "集纳", "要闻", "速览", "速递", "点击", "动态", "短新闻",
  ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    var grammar: DatelineGrammar?
    // The items in which a dateline has been passed.
    var opened: Set<Int> = []
    var before: Passage?
    for passage in context.prose.passages {
      defer { before = passage }
      guard passage.role == .body else { continue }
      if passage.dateline != nil {
        opened.insert(passage.item)
        continue
      }
      guard passage.mayOpenWithDateline(context.houseStyle),
        case .article(let article) = page.items[passage.item],
        case .paragraph(let paragraph) = context.parts[passage.parts.lowerBound].block
      else { continue }
      let reader = grammar ?? Self.grammar(context.houseStyle)
      grammar = reader
      guard let dateline = reader.dateline(of: paragraph), !opened.insert(passage.item).inserted,
        let before, follows(passage, before), !isCollection(article), let range = dateline.range
      else { continue }
      findings.append(
        metadata,
        Wording(
          zh: "同一篇里又有一个消息头“\(dateline.text)”", en: "a second dateline in one article: “\(dateline.text)”"),
        remedy: Wording(zh: "若是两条稿件，补上后一条的标题", en: "if it is another story, add its headline"), at: range)
    }
  }

  private static func grammar(_ style: HouseStyle) -> DatelineGrammar {
    let words = SharedHouseStyle(style)
    return DatelineGrammar(words: words, bylines: BylineGrammar(words: words))
  }

  /// Whether nothing but text or a byline stands before the paragraph: no crosshead and no rule.
  private static func follows(_ passage: Passage, _ before: Passage) -> Bool {
    before.item == passage.item && !before.role.isHeading && !before.isStrong
      && before.parts.upperBound + 1 == passage.parts.lowerBound
  }

  private static func isCollection(_ article: Article) -> Bool {
    let text = Array(article.headline.content.plainText.utf8)
    return collections.firstMatch(in: text, within: 0..<text.count) != nil
  }
}

extension Passage {
  /// Whether the text opens with a word that datelines open with, a bracket before it or not.
  func mayOpenWithDateline(_ style: HouseStyle) -> Bool {
    guard let first else { return false }
    var start = trimmed.lowerBound
    if first == "据" || Brackets.closer(of: first) != nil { start += UTF8.width(first) }
    return style.localDatelines.match(in: bytes, at: start) != nil
      || style.agencies.match(in: bytes, at: start) != nil
  }
}
