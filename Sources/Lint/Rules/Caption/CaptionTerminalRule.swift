import Document
import Newspaper
import Source

/// CP003: a caption that is a sentence and does not end as one.
enum CaptionTerminalRule: LintRule {
  static let metadata = RuleMetadata(
    .caption, 3, "caption-terminal",
    name: Wording(zh: "图片说明缺句号", en: "caption without its full stop"),
    summary: Wording(
      zh: "图片说明是完整的句子（里面有逗号或句号），末尾却没有句号。只有一个短语的说明不算。",
      en: """
        A caption is a sentence, for it has a comma or a full stop inside, and lacks the full stop at its end. A caption \
        of a few words is left alone.
        """),
    rationale: Wording(
      zh: "图片说明是成句的话，要有头有尾；少了句号，像是后面还有字没有提取出来。",
      en: "A caption in sentences ends like one; without its stop it looks as if words were lost after it."),
    severity: .warning,
    fix: RuleFix(
      .safe, Wording(zh: "在说明末尾、署名之前补上句号。", en: "Adds 。 at the end of the caption, before a credit.")),
    language: .chinese,
    bad: [
      RuleExample(
        "## 晨练\n\n![清早，市民在湖边打↓拳](pictures/a.jpg)\n\n■摄影 周野",
        fixed: "## 晨练\n\n![清早，市民在湖边打拳。](pictures/a.jpg)\n\n■摄影 周野"),
      RuleExample(
        "## 晨练\n\n![清早，市民在湖边打↓拳（周野 摄）](pictures/a.jpg)",
        fixed: "## 晨练\n\n![清早，市民在湖边打拳。（周野 摄）](pictures/a.jpg)"),
    ],
    good: [
      RuleExample("## 晨练\n\n![清早，市民在湖边打拳。](pictures/a.jpg)\n\n■摄影 周野"),
      RuleExample("## 晨练\n\n![湖边的清早](pictures/a.jpg)\n\n■摄影 周野"),
    ])

  static var touches: FixReach { [.stops] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for caption in page.captions {
      // What names no person may stand after a phrase: （资料图片）.
      guard caption.credits.allSatisfy({ !$0.names.isEmpty }) else { continue }
      let text = caption.passage
      let words = words(of: text, caption.credits)
      guard text.hasHan, isSentence(words, text), let end = place(words, text) else { continue }
      let last = text.bytes.start(before: end)..<end
      guard let range = text.range(of: last) else { continue }
      // A comma at the end says that words are missing: which, only a person can tell. After a credit the stop would
      // stand in the wrong place.
      let isComma = "，、；：,;:".unicodeScalars.contains(text.bytes.scalar(at: last.lowerBound))
      let isBroken = isComma && caption.credits.isEmpty
      findings.append(
        metadata,
        isBroken
          ? Wording(zh: "图片说明没有说完", en: "the caption breaks off")
          : Wording(zh: "图片说明末尾没有句号", en: "the caption lacks its full stop"),
        remedy: isBroken
          ? Wording(zh: "查原版，补上后文", en: "look up the printed page for its end")
          : Wording(zh: "补上句号；有署名的，补在署名前面", en: "add 。, before a credit if there is one"), at: range,
        fix: isComma || endsInCredit(text, context.houseStyle)
          ? nil : Fix(.safe, [SourceEdit(SourceRange(range.upperBound, range.upperBound), "。")]))
    }
  }

  /// The words of a caption without the credit that closes it.
  private static func words(of text: Passage, _ credits: [Credit]) -> Range<Int> {
    let starts = credits.flatMap { [$0.labelOffsets?.lowerBound, $0.names.first?.offsets.lowerBound] }
    var end = starts.compactMap(\.self).min() ?? text.bytes.count
    if !credits.isEmpty {
      end = text.bytes.trimmed(0..<end).upperBound
      if let scalar = text.scalar(before: end), Brackets.opensParenthesis(scalar) {
        end = text.bytes.start(before: end)
      }
      end = deskCodeStart(text, before: text.bytes.trimmed(0..<end).upperBound)
    }
    return text.bytes.trimmed(0..<end)
  }

  /// Where the number of the desk that may stand before a credit begins, such as ③2; the end when there is none.
  private static func deskCodeStart(_ text: Passage, before end: Int) -> Int {
    var start = end
    while let scalar = text.scalar(before: start), scalar.isDigit { start = text.bytes.start(before: start) }
    guard let scalar = text.scalar(before: start), (0x2460...0x24FF).contains(scalar.value) else {
      return end
    }
    return text.bytes.start(before: start)
  }

  /// Whether the caption ends in a credit that cannot be told from its words, because nothing parts them.
  private static func endsInCredit(_ text: Passage, _ style: HouseStyle) -> Bool {
    let end = text.trimmed.upperBound
    return style.closingRoles.match(in: text.bytes, endingAt: end, from: text.trimmed.lowerBound) != nil
  }

  /// Whether the words are a sentence: a comma or full stop stands inside them.
  private static func isSentence(_ words: Range<Int>, _ text: Passage) -> Bool {
    text.marks.contains { mark in
      words.contains(mark.offset) && mark.end < words.upperBound
        && "，,。；".unicodeScalars.contains(mark.scalar)
    }
  }

  /// Where the full stop is missing; nil when the words end well, or end in a remark in parentheses or in Latin.
  private static func place(_ words: Range<Int>, _ text: Passage) -> Int? {
    guard !words.isEmpty, !Array(text.bytes[words]).endsSentence,
      let last = text.scalar(before: words.upperBound)
    else { return nil }
    return last.isHan || last.isDigit || "，、；,;%℃”》".unicodeScalars.contains(last) ? words.upperBound : nil
  }
}
