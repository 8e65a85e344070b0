import Document
import Newspaper
import Source

/// ST008: an article that breaks off.
enum TruncatedArticleRule: LintRule {
  static let metadata = RuleMetadata(
    .structure, 8, "truncated-article",
    name: Wording(zh: "结尾残缺", en: "breaks off"),
    summary: Wording(
      zh:
        "文章最后一段正文没有句末标点，或者中间一段断在逗号、“的”“和”“and”“the”一类的词上，或是一句没有说完的短话。“展开全文”也算没有说完。列表、表格、标题目录、诗行、图片说明、落款、比分、电话、地址、“相关阅读：……”和注明转版的不算。",
      en: """
        The last body paragraph of an article does not end a sentence, or one in the middle breaks off on a comma or a word \
        such as and, the or 的, or is a short sentence without its end. An end such as Read more counts, too. Lists, tables, headlines in a list, verses, \
        captions, signatures, scores, telephone numbers, addresses, pointers such as Related: and articles that go on on \
        another page are left alone.
        """),
    rationale: Wording(
      zh: "文章没有说完：后文在提取时丢了，或者排到了别处。",
      en: "The article is not finished: its end was lost, or stands elsewhere."),
    severity: .error,
    bad: [
      RuleExample(
        """
        ## 路灯上新

        巷口的灯换成了暖光，夜里走路踏实多了。其余十二条小巷的路灯，将于下月起↓分
        """),
      RuleExample(
        """
        ## Lamps for Mill Lane

        The lamps on Mill Lane now give a warm light. The council means to change those of the other twelve lanes befor↓e
        """),
      RuleExample("## Lamps for Mill Lane\n\nThe lamps are on.\n\nThe mayor said↓:\n"),
      RuleExample("## 路灯上新\n\n巷口的灯换成了暖光。\n\n目前，街道已经换好十二条小巷的路↓灯\n\n夜里走路踏实多了。\n"),
      RuleExample("## 路灯上新\n\n巷口的灯换成了暖光，前后用了五个月↓才\n\n夜里走路踏实多了。\n"),
    ],
    good: [
      RuleExample(
        """
        ## 路灯上新

        巷口的灯换成了暖光。

        城西社区居民委员会
        """),
      RuleExample(
        """
        ## 路灯上新

        巷口的灯换成了暖光，其余十二条小巷的路灯，将于下月起分批更换，先换老街，再换新村（下转第2版）
        """),
      RuleExample(
        """
        ## 街坊投票

        本月好事由街坊投票选出。

        1\\. 巷口换上暖光灯 夜里走路不怕黑

        2\\. 井台边：“老石凳”修好了
        """),
    ])

  /// The longest last paragraph without any mark that may be a signature or a caption, in characters.
  private static let longestSignature = 29
  /// The longest line of a verse, in characters.
  private static let longestVerse = 20
  /// The shortest paragraph that is judged, in characters.
  private static let shortest = 12

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    var lastPassages: [Int: (last: Passage, previous: Passage?)] = [:]
    for passage in context.passages(where: { $0.role == .body }) {
      lastPassages[passage.item] = (passage, lastPassages[passage.item]?.last)
    }
    let apart = LineApart(page, context.houseStyle)
    // What a column cut is TX001's.
    let cuts = Set(context.prose.seams.lazy.filter { $0.kind == .sentence }.map(\.left))
    let words = SharedHouseStyle(context.houseStyle)
    checkMiddles(context, apart, words, cuts, &findings)
    for passage in context.passages(where: { $0.role == .label })
    where isTeaser(passage) || isOpenTail(passage, page) {
      guard let range = passage.range(of: passage.lastOffsets) else { continue }
      findings.append(
        metadata, Wording(zh: "文章到这里没有说完", en: "the article breaks off here"),
        remedy: Wording(zh: "补上后文", en: "add the rest of the text"), at: range)
    }
    for (index, item) in page.items.enumerated() {
      guard case .article(let article) = item, case .paragraph? = article.printedBody.last,
        !article.jumps.contains(where: { $0.direction == .to }), let (last, previous) = lastPassages[index],
        !cuts.contains(last.parts.upperBound),
        breaksOff(last, after: previous, of: article.printedBody, words)
          || (article.printedBody.count > 1 || !last.isLinkOnly) && isTeaser(last),
        !isListed(last, after: previous),
        !apart.isClosing(last), !PointerLine.points(last, in: context.parts[last.parts.lowerBound].block),
        let range = last.range(of: last.lastOffsets)
      else { continue }
      findings.append(
        metadata, Wording(zh: "文章到这里没有说完", en: "the article breaks off here"),
        remedy: Wording(zh: "查原版，补上后文；若转版，注明下转第几版", en: "look up the printed page for its end"), at: range)
    }
  }

  // MARK: In the middle

  /// Paragraphs within an article that break off. Long Chinese ones are for TX001, which joins them.
  private static func checkMiddles(
    _ context: LintContext, _ apart: LineApart, _ words: SharedHouseStyle, _ cuts: Set<Int>,
    _ findings: inout [Finding]
  ) {
    let passages = context.prose.passages
    // Crossheads without a mark come in twos; a sentence without its end stands alone.
    var lines: [Int: Int] = [:]
    for passage in passages where isLine(passage) { lines[passage.item, default: 0] += 1 }
    for index in passages.indices.dropLast() {
      let (passage, next) = (passages[index], passages[index + 1])
      guard passage.role == .body, passage.mayContinue(in: next), !passage.isStrong, !passage.isLinkOnly,
        !cuts.contains(passage.parts.upperBound),
        !passage.hasHardBreak,
        breaksOff(passage, before: next, words)
          || lines[passage.item] != nil
            && losesEnd(at: index, isAlone: lines[passage.item] == 1, in: context),
        passage.hasHan ? isText(before: index, in: passages) && !apart.isClosing(passage) : true,
        let range = passage.range(of: passage.lastOffsets)
      else { continue }
      findings.append(
        metadata, Wording(zh: "这一段没有说完", en: "the paragraph breaks off here"),
        remedy: Wording(
          zh: "查原版，补上后文，或与下一段接排", en: "look up the printed page for its end, or join it with the next one"),
        at: range)
    }
  }

  /// The shortest first half that TX001 judges, in characters.
  private static let shortestHalf = 30

  private static func breaksOff(
    _ passage: Passage, before next: Passage, _ words: SharedHouseStyle
  ) -> Bool {
    guard passage.hasHan else { return !next.hasHan && EnglishEnding(passage, words).breaksOff(before: next) }
    let (count, following) = (passage.characterCount, next.characterCount)
    // Lines of a verse are as long as one another, or nearly.
    return count < shortestHalf && endsOpen(passage) && next.bytes.endsSentence && abs(count - following) > 1
      && passage.marks.contains { $0.scalar == "，" && $0.end < passage.trimmed.upperBound }
  }

  /// Whether a short Chinese paragraph stops in the middle of a sentence although its last word might end one; captions
  /// stand below a picture.
  private static func losesEnd(at index: Int, isAlone: Bool, in context: LintContext) -> Bool {
    let passages = context.prose.passages
    let passage = passages[index]
    guard isLine(passage), passages[index + 1].bytes.endsSentence, index > 0,
      passages[index - 1].mayContinue(in: passage), passages[index - 1].bytes.endsSentence,
      LostEnd.isOf(passage, isAlone: isAlone)
    else { return false }
    let part = passage.parts.lowerBound
    if part > 0, case .figure = context.parts[part - 1].block { return false }
    return true
  }

  /// Whether a passage is a short Chinese paragraph without a stop.
  private static func isLine(_ passage: Passage) -> Bool {
    passage.role == .body && passage.hasHan && passage.bytes.count < shortestHalf * 4
      && passage.last?.isHan ?? false && passage.characterCount < shortestHalf
  }

  /// Whether no verse and no list stands before a passage: its neighbour ends a sentence, or is none of the text.
  private static func isText(before index: Int, in passages: [Passage]) -> Bool {
    guard index > 0, passages[index - 1].mayContinue(in: passages[index]) else { return true }
    return passages[index - 1].bytes.endsSentence
  }

  /// Whether a Chinese text ends in a comma, or on a word after which something must follow.
  private static func endsOpen(_ passage: Passage) -> Bool {
    guard let last = passage.last else { return false }
    return "，、；,;".unicodeScalars.contains(last) || endsNever.contains(last)
  }

  /// Characters on which hardly any text ends without a stop.
  private static let endsNever = Set("的和与與及或在把被将將且但才因".unicodeScalars)

  // MARK: At the end

  private static let teasers: Set<String> = [
    "(more)", "more", "read more", "[read more]", "more to come", "(more to come)", "continue reading",
    "subscribe to continue reading",
    "click to read more", "to be continued on our website", "展开全文", "展開全文", "阅读全文", "閱讀全文", "查看全文", "点击查看全文",
    "點擊查看全文", "点击阅读全文", "查看更多",
  ]

  /// Whether the text stops where a web page hides the rest.
  private static func isTeaser(_ passage: Passage) -> Bool {
    guard let last = passage.last, ")]…".unicodeScalars.contains(last) || passage.bytes.count <= longestTeaser
    else {
      return false
    }
    let text = passage.string(passage.trimmed).lowercased()
    if teasers.contains(text.hasSuffix(".") || text.hasSuffix("。") ? String(text.dropLast()) : text) {
      return true
    }
    return text.hasSuffix("… [read more]") || text.hasSuffix("... [read more]") || text.hasSuffix("[…]")
  }

  /// Whether a stray line at the end of a page is the start of a sentence: 镇长说： One with a comma is ST005's.
  private static func isOpenTail(_ passage: Passage, _ page: Page) -> Bool {
    guard passage.item == page.items.count - 1, passage.hasHan, !passage.bytes.contains(0x0A),
      let last = passage.last,
      !passage.marks.contains(where: { "，,；;".unicodeScalars.contains($0.scalar) })
    else { return false }
    return last == "：" || endsOpen(passage)
  }

  /// The longest line that is a teaser and nothing else, in bytes.
  private static let longestTeaser = 80
  /// The longest line of a list, in characters.
  private static let longestItem = 60
  /// The longest label of a line, in characters.
  private static let longestLabel = 6

  /// Whether a text is the last line of a list that no markup makes one: numbered or with a bullet, labelled, or below
  /// another line of its kind.
  private static func isListed(_ last: Passage, after previous: Passage?) -> Bool {
    guard isItem(last) else { return false }
    if last.opensWithOrdinal || hasBullet(last) || hasLabel(last) { return true }
    guard let previous, isItem(previous), let end = previous.last else { return false }
    return end.isHan && !last.marks.contains { $0.scalar == "，" || $0.scalar == "," }
      && !previous.marks.contains { $0.scalar == "，" || $0.scalar == "," }
  }

  private static func isItem(_ passage: Passage) -> Bool {
    guard passage.characterCount <= longestItem, let last = passage.last,
      !"，、；：,;:".unicodeScalars.contains(last)
    else { return false }
    return !passage.marks.contains { "。；;".unicodeScalars.contains($0.scalar) }
  }

  private static func hasBullet(_ passage: Passage) -> Bool {
    passage.first.map { "·•●○◎◆◇■□▲△★☆※-—–►▶".unicodeScalars.contains($0) } ?? false
  }

  /// Whether a label opens the text, such as 地点： or 男子组：; after a word of speech the colon is the sentence's own.
  private static func hasLabel(_ passage: Passage) -> Bool {
    guard let colon = passage.marks.first, colon.scalar == "：" || colon.scalar == ":",
      let before = passage.scalar(before: colon.offset), !"说道问答称讲喊写是".unicodeScalars.contains(before)
    else { return false }
    return passage.bytes.characterCount(
      passage.trimmed.lowerBound..<max(passage.trimmed.lowerBound, colon.offset))
      <= longestLabel && !passage.marks.dropFirst().contains { $0.scalar == "，" || $0.scalar == "," }
  }

  private static func breaksOff(
    _ passage: Passage, after previous: Passage?, of body: [Block], _ words: SharedHouseStyle
  ) -> Bool {
    let isAlone = body.count == 1
    guard !passage.isLinkOnly, !passage.isStrong, !passage.hasHardBreak, let last = passage.last,
      !last.endsSentence || !passage.hasHan && EnglishEnding(passage, words).endsBeforeItsStop
    else { return false }
    let isBelowText = isAlone || previous.map { $0.bytes.endsSentence } ?? false
    guard passage.hasHan else {
      let ending = EnglishEnding(passage, words)
      return ending.breaksOff || isBelowText && !isBelowPicture(body) && ending.isShortSentence
    }
    // What an opening mark opens is missing.
    if "“‘《（〈「『(".unicodeScalars.contains(last) { return true }
    guard last.isHan || "，、；：，,;:".unicodeScalars.contains(last) || endsInBareNumber(passage) else {
      return false
    }
    guard passage.characterCount >= shortest else {
      return isBelowText && (endsOpen(passage) || last == "：") && !passage.bytes.contains(0x0A)
    }
    if !isAlone, passage.characterCount <= longestSignature, passage.marks.isEmpty,
      !goesOn.contains(last)
    {
      return false
    }
    let lines = passage.bytes.split(separator: 0x0A)
    return lines.count == 1 || lines.contains { line in line.count { $0 & 0xC0 != 0x80 } > longestVerse }
  }

  /// Whether the last paragraph may be the caption of a picture.
  private static func isBelowPicture(_ body: [Block]) -> Bool {
    if case .figure? = body.dropLast().last { true } else { false }
  }

  /// Whether the text ends in a short number that counts something: no telephone, score, time, price or address.
  private static func endsInBareNumber(_ passage: Passage) -> Bool {
    let end = passage.trimmed.upperBound
    var start = end
    while start > passage.trimmed.lowerBound, (0x30...0x39).contains(passage.bytes[start - 1]) { start -= 1 }
    guard (1...3).contains(end - start), let before = passage.scalar(before: start), before.isHan,
      !"路街巷弄座楼室栋幢群价第版".unicodeScalars.contains(before),
      let mark = passage.marks.last
    else { return false }
    // After a colon stands a detail, not a sentence.
    return mark.scalar != "：" && mark.scalar != ":"
  }

  /// Characters on which no signature and no caption ends: something follows them.
  private static let goesOn = Set("的地得着于将与及或把被使让并且因但若虽".unicodeScalars)
}
