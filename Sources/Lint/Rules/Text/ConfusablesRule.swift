import Document
import Newspaper
import Source

/// TX007: a word written for another one.
enum ConfusablesRule: LintRule {
  static let metadata = RuleMetadata(
    .text, 7, "confusables",
    name: Wording(zh: "易混词", en: "words that are mixed up"),
    summary: Wording(
      zh: "词表里常写错的词：时间前的“截止”（应为截至）、其它、帐号、按装……。词表可在配置的 confusables 里增删。",
      en: """
        Words of a list that are often written for others: 截止 before a time (截至), 其它, 帐号, 按装 … The desk adds and \
        removes words under “confusables”.
        """),
    rationale: Wording(
      zh: "音近形近的错别字电脑不会划红线，读者一眼看见；错别字按字计差错。",
      en: "No spelling checker marks them, every reader sees them, and each counts as an error."),
    source: Wording(
      zh: "《报纸编校质量评比差错认定细则》（1997）第二十二至二十六条",
      en: "Rules for judging the editorial quality of newspapers (1997), articles 22 to 26"),
    severity: .warning, fix: RuleFix(.unsafe, Wording(zh: "换成词表里的词。", en: "Writes the word that is meant.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample(
        "↓截止3月底，驿站已入住90户；↓截止目前，↓其它↓帐目也已公布，灯具↓按装完毕。",
        fixed: "截至3月底，驿站已入住90户；截至目前，其他账目也已公布，灯具安装完毕。"),
      RuleExample(
        "↓登陆网站即可预约。", fixed: "登录网站即可预约。", configuration: "house:\n  confusables:\n    登陆网站: 登录网站\n"),
    ],
    good: [
      RuleExample("报名截止日期是3月底，报名时间截止3月底，报名于3月底截止；牧民搭起帐篷，夏夜挂蚊帐；名单发布署名为工会，按装机容量计算。"),
      RuleExample("村民代表尤如桐种花，小船轻松驰过浅滩，尤其它的帆；社区会议合作崇尚节俭，倾泻洪水的闸门旁是山脉博物馆。"),
    ])

  static let vocabulary = StandardWords.confusables.map(\.wrong)

  static var touches: FixReach { [.han] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let words = context.houseStyle.confusables
    for hit in hits(of: words, in: context) {
      let passage = context.prose.passages[hit.passage]
      let word = words[hit.word]
      guard !passage.role.isCreditLine, isMeant(word, at: hit.offsets, in: passage),
        let range = passage.range(of: hit.offsets)
      else { continue }
      findings.append(
        metadata,
        Wording(zh: "“\(word.wrong)”应写作“\(word.right)”", en: "“\(word.wrong)” is written for \(word.right)"),
        remedy: Wording(zh: "改成“\(word.right)”", en: "write \(word.right)"), at: range,
        fix: passage.literalRange(of: hit.offsets).map { Fix(.unsafe, [SourceEdit($0, word.right)]) })
    }
  }

  /// The words on the page; of several that begin at one character the longest.
  private static func hits(of words: [ConfusableWord], in context: LintContext) -> [WordHit] {
    var hits = context.words(of: Self.self)
    if words != StandardWords.confusables {
      let vocabulary = Vocabulary([words.map(\.wrong)])
      hits = []
      for (index, passage) in context.prose.passages.enumerated() {
        for stretch in passage.plain {
          vocabulary.find(in: passage.bytes, within: stretch) { _, word, offsets in
            hits.append(WordHit(passage: index, offsets: offsets, word: word))
          }
        }
      }
    }
    var last: WordHit?
    return hits.filter { hit in
      if let last, last.passage == hit.passage, hit.offsets.lowerBound < last.offsets.upperBound {
        return false
      }
      last = hit
      return true
    }
  }

  /// Whether the word is mistaken where it stands.
  private static func isMeant(_ word: ConfusableWord, at offsets: Range<Int>, in passage: Passage) -> Bool {
    let isException =
      word.exceptAfter.contains { ends($0, at: offsets.lowerBound, in: passage) }
      || word.exceptBefore.contains {
        passage.bytes.has($0, at: offsets.upperBound, before: passage.bytes.count)
      }
    // The name of somebody who speaks may begin with the word.
    if let name = PersonName.offsets(in: passage, at: offsets.lowerBound),
      name.upperBound > offsets.upperBound,
      passage.scalar(at: name.upperBound)?.isHan ?? false
    {
      return false
    }
    return !isException && (!word.onlyBeforeTime || beginsTime(at: offsets.upperBound, in: passage))
  }

  private static func ends(_ word: String, at offset: Int, in passage: Passage) -> Bool {
    let start = offset - word.utf8.count
    return start >= 0 && passage.bytes.has(word, at: start, before: offset)
  }

  private static let times = WordTable([
    "目前", "今天", "今日", "昨天", "昨日", "昨晚", "今晚", "今晨", "当天", "当日", "本月", "上月", "上个月", "本周", "上周", "今年", "去年",
    "年底", "月底", "发稿", "记者发稿", "上午", "下午", "北京时间", "当前", "现在",
  ])

  /// Whether a time stands at an offset: a word of time, or a number with a unit of time after it.
  private static func beginsTime(at offset: Int, in passage: Passage) -> Bool {
    if times.match(in: passage.bytes, at: offset) != nil { return true }
    var end = offset
    while let scalar = passage.scalar(at: end), scalar.isDigit || scalar.isHanNumeral || scalar == ":" {
      end += UTF8.width(scalar)
      if end - offset > 24 { return false }
    }
    guard end > offset, let unit = passage.scalar(at: end) else { return false }
    return "年月日号时点".unicodeScalars.contains(unit)
  }
}
