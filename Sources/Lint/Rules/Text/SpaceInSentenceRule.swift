import Document
import Newspaper
import Source

/// TX004: a space in the middle of a sentence.
enum SpaceInSentenceRule: LintRule {
  static let metadata = RuleMetadata(
    .text, 4, "space-in-sentence",
    name: Wording(zh: "句子里有空格", en: "space in a sentence"),
    summary: Wording(
      zh: "正文或图片说明的句子里，两个汉字之间有空格。标题、署名、消息头、人名之间、列名单和引号里口号断句的空格不算。",
      en: """
        A space between two Han characters in a sentence of the body or of a caption. Headlines, bylines, datelines, lists \
        of names and the phrases of a quoted slogan are left alone.
        """),
    rationale: Wording(
      zh: "提取或改稿时留下的空格，排出来像是漏了字。", en: "Left by extraction or an edit, it looks like a missing character."),
    severity: .warning, fix: RuleFix(.unsafe, Wording(zh: "删去空格。", en: "Removes the space.")),
    language: .chinese,
    bad: [RuleExample("## 停车\n\n这个月，老街新↓ 建停车位六十个，夜里也能停。", fixed: "## 停车\n\n这个月，老街新建停车位六十个，夜里也能停。")],
    good: [
      RuleExample(
        "## 停车方便 老街亮灯\n\n■记者 周野 林一苇\n\n本报讯 这个月，老街新建停车位六十个，评上先进的有周野 林一苇 方禾，夜里也能停。\n\n主讲 周野\n\n地点 老街茶馆，二楼。"),
      RuleExample("## 停车\n\n老街挂出“文明停车 方便邻里”的横幅，新划的车位有六十个。（方禾 摄）\n\n亮灯那天，车都停进了线里。本报记者 林一苇 摄"),
    ])

  static let vocabulary = ["\u{3000}"]

  /// The shortest text that is a sentence, in characters.
  private static let shortestSentence = 12

  static var touches: FixReach { [.spaces] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    var wide = context.words(of: Self.self)[...]
    for (index, passage) in context.prose.passages.enumerated() {
      let own = wide.prefix { $0.passage == index }
      wide = wide.dropFirst(own.count)
      guard passage.role == .body || passage.role == .caption, !passage.blanks.isEmpty || !own.isEmpty,
        isSentence(passage)
      else { continue }
      let words = SpacedWords(passage, gaps: gaps(passage.blanks, own.map(\.offsets)))
      let titles = TitleRanges(passage)
      let phrases = PhraseBreaks(passage, context.houseStyle)
      let kept = KeptBlanks(passage)
      for (index, gap) in words.gaps.enumerated() {
        guard let left = passage.scalar(before: gap.lowerBound), left.isHan,
          let right = passage.scalar(at: gap.upperBound), right.isHan,
          gap.lowerBound >= passage.dateline?.length ?? 0, !words.isList(index),
          !titles.contains(gap.lowerBound), !phrases.holds(gap), !kept.isInSignature(gap),
          // A space at the edge of emphasis was set on purpose.
          passage.literalRange(of: gap.lowerBound - UTF8.width(left)..<gap.upperBound + UTF8.width(right))
            != nil,
          let range = passage.range(of: gap)
        else { continue }
        let words = String(left) + " " + String(right)
        findings.append(
          metadata, Wording(zh: "句子里有空格：“\(words)”", en: "a space in a sentence: “\(words)”"),
          remedy: Wording(zh: "删去空格", en: "remove it"), at: range, fix: Fix(.unsafe, [SourceEdit(range, "")]))
      }
    }
  }

  /// The blanks of both widths in the order of the text, full-width ones side by side as one.
  private static func gaps(_ blanks: [Range<Int>], _ wide: [Range<Int>]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for blank in wide {
      if let last = runs.last, last.upperBound == blank.lowerBound {
        runs[runs.count - 1] = last.lowerBound..<blank.upperBound
      } else {
        runs.append(blank)
      }
    }
    return runs.isEmpty ? blanks : (blanks + runs).sorted { $0.lowerBound < $1.lowerBound }
  }

  private static func isSentence(_ passage: Passage) -> Bool {
    passage.marks.contains { "，。；！？,;".unicodeScalars.contains($0.scalar) }
      && passage.characterCount >= shortestSentence
  }
}
