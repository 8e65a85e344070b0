import Document
import Newspaper
import Source

/// BY001: a news story that nobody signs.
enum BylineMissingRule: LintRule {
  static let metadata = RuleMetadata(
    .byline, 1, "byline-missing",
    name: Wording(zh: "缺署名", en: "byline missing"),
    summary: Wording(
      zh:
        "“本报讯”开头的消息既没有署名行，也没有在消息头或文末署名；或者同版稿件都署名，唯独一篇长文没有；英文稿有电头、别的稿件都署名的也算。短讯、通讯社电讯稿、公告、转版续文不算。",
      en: """
        A story that opens with 本报讯 has neither a byline nor a name in its dateline or at its end; or a long text is \
        the one that nobody signed on a page of signed ones; or an English story with a dateline is. Briefs, agency copy, \
        notices and continuations are left alone.
        """),
    rationale: Wording(
      zh: "消息要有人负责；署名行在提取时容易丢，丢了对方系统里就没有作者。",
      en:
        "Somebody answers for a story; a byline is easily lost in extraction, and the feed has no author then."
    ),
    severity: .warning,
    bad: [
      RuleExample(
        """
        ↓## 老街开门迎客

        本报讯 5月12日，修缮了三年的汀口老街重新开门，四十二间铺面换上了新做的木门板，街口的老茶馆最先开张，当天就来了三百多位茶客。

        老街的石板路和滴水檐都留着原样，拆下来的旧砖逐块编号，清洗以后重新砌回墙上。街道办准备下个月请老住户回来看看，听听他们的意见。
        """)
    ],
    good: [
      RuleExample(
        """
        ## 老街开门迎客

        本报讯（记者 周野）5月12日，修缮了三年的汀口老街重新开门，四十二间铺面换上了新做的木门板，街口的老茶馆最先开张，当天就来了三百多位茶客。
        """),
      RuleExample("## 老街开门迎客\n\n本报讯 5月12日，修缮了三年的汀口老街重新开门。"),
    ])

  /// The shortest story that has to be signed, in characters: shorter ones are briefs.
  private static let shortestStory = 100
  /// The shortest text without 本报讯 that has to be signed on a page where others are: characters and paragraphs.
  private static let shortestText = 300
  private static let fewestParagraphs = 3
  /// The shortest English story with a dateline that has to be signed there: characters and paragraphs.
  private static let shortestEnglishStory = 400
  private static let fewestEnglishParagraphs = 2
  /// The fewest signed articles that make a page one of signed articles.
  private static let fewestSigned = 2
  /// Words in the headlines of what nobody signs: documents, lists, services, the voice of the paper.
  private static let unsigned = WordTable([
    "简讯", "短讯", "快讯", "公报", "名单", "通知", "决定", "意见", "办法", "规定", "条例", "讲话", "致辞", "全文", "导读",
    "链接", "提示", "问答", "社论", "章程", "倡议", "摘登", "摘编", "贺信", "报告", "一览", "速览", "指南",
  ])

  /// Words that open what stands in parentheses at the end of a text and is no name.
  private static let remarks = WordTable(["见图", "图", "据", "完", "下转", "附", "详见", "综合", "另", "未完", "转"])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    var texts: [Int: [Passage]] = [:]
    var signed = 0
    for (index, item) in page.items.enumerated() {
      guard case .article(let article) = item else { continue }
      if article.namesReporter || isSignedInEnglish(article) { signed += 1 }
      if isUnsigned(article) { texts[index] = [] }
    }
    guard !texts.isEmpty else { return }
    for passage in context.passages(where: { $0.role == .body }) {
      texts[passage.item]?.append(passage)
    }
    for (index, item) in page.items.enumerated() {
      guard case .article(let article) = item, let text = texts[index], let last = text.last,
        let range = article.headline.range,
        isStory(article, text, isAmongSigned: signed >= fewestSigned),
        !isSignedAtEnd(last, context.houseStyle)
      else { continue }
      findings.append(
        metadata, Wording(zh: "这篇稿件没有署名", en: "nobody signed this article"),
        remedy: Wording(
          zh: "在标题下面补一行“■记者 姓名”",
          en: context.language == .english
            ? "add a line “By” and the name below the headline"
            : "add a line ■记者 and the name below the headline"), at: range)
    }
  }

  /// Whether a byline of an English article names somebody who wrote it.
  private static func isSignedInEnglish(_ article: Article) -> Bool {
    article.bylines.contains { byline in
      !byline.isPhotoCredit && byline.text.utf8.first.map { $0 < 0xE3 } ?? false
        && byline.credits.contains { !$0.names.isEmpty && $0.role != "photographer" }
    }
  }

  private static func isUnsigned(_ article: Article) -> Bool {
    guard article.bylines.isEmpty, article.signoff == nil, !article.isContinuation else { return false }
    guard let dateline = article.dateline else { return true }
    // Agencies often send copy without a name; 本报 and its like are the paper itself.
    return dateline.credits.isEmpty && (dateline.kind == .local || dateline.agency?.hasPrefix("本") ?? false)
  }

  private static func isStory(_ article: Article, _ text: [Passage], isAmongSigned: Bool) -> Bool {
    let count = text.reduce(0) { $0 + $1.characterCount }
    if article.dateline != nil {
      return text[0].hasHan
        ? count >= shortestStory
        : isAmongSigned && text.count >= fewestEnglishParagraphs && count >= shortestEnglishStory
    }
    let headline = Array(article.headline.content.plainText.utf8)
    return isAmongSigned && text.count >= fewestParagraphs && count >= shortestText && text[0].hasHan
      && article.column == nil && unsigned.firstMatch(in: headline, within: 0..<headline.count) == nil
  }

  /// Whether a byline closes the last paragraph, in parentheses or after the last sentence.
  private static func isSignedAtEnd(_ last: Passage, _ style: HouseStyle) -> Bool {
    let bylines = BylineGrammar(words: SharedHouseStyle(style))
    let end = last.trimmed.upperBound
    var start = end
    while start > max(last.trimmed.lowerBound, end - BylineGrammar.longest) {
      let previous = last.bytes.start(before: start)
      let scalar = last.bytes.scalar(at: previous)
      if Brackets.opensParenthesis(scalar) {
        guard let reading = bylines.read(last.bytes, previous..<end) else { return false }
        let inside = last.bytes.blanksEnd(start, before: end)
        return !reading.roles.isEmpty || remarks.match(in: last.bytes, at: inside) == nil
      }
      if scalar.endsSentence || scalar == "\n" {
        return bylines.read(last.bytes, start..<end).map { !$0.roles.isEmpty } ?? false
      }
      start = previous
    }
    return false
  }
}
