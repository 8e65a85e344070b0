import Document
import Newspaper
import Source

/// DU005: words that stand again right after themselves.
enum RepeatedAtOnceRule: LintRule {
  static let metadata = RuleMetadata(
    .duplicate, 5, "repeated-at-once",
    name: Wording(zh: "紧接着重复", en: "printed again at once"),
    summary: Wording(
      zh: "一句话在同一段里紧接着又说一遍（12 字以上），或者一段的末尾在下一段用黑体又印一遍。",
      en: """
        A sentence of 12 characters or more stands twice in a row in one paragraph, or the end of a paragraph comes again in bold \
        as the next one.
        """),
    rationale: Wording(
      zh: "提取时把同一处读了几遍，或者把叠印的大字当成了另一段；重排的文字要计差错。",
      en: "Extraction read one place several times, or took an overprint for text of its own; text set twice counts as an error."),
    severity: .warning,
    fix: RuleFix(.unsafe, Wording(zh: "删去重复的字。", en: "Removes what is repeated.")),
    bad: [
      RuleExample(
        """
        ## 夜航开船

        末班船的时间延长到了晚上九点半，遇到大雾另行通知。↓末班船的时间延长到了晚上九点半，遇到大雾另行通知。
        """,
        fixed: """
          ## 夜航开船

          末班船的时间延长到了晚上九点半，遇到大雾另行通知。
          """),
      RuleExample(
        """
        ## 夜航开船

        码头上的人都说，末班船的时间延长到了晚上九点半，住在对岸也不怕了。

        **↓末班船的时间延长到了晚上九点半，住在对岸也不怕了。**

        船票照旧两元。
        """,
        fixed: """
          ## 夜航开船

          码头上的人都说，末班船的时间延长到了晚上九点半，住在对岸也不怕了。

          船票照旧两元。
          """),
    ],
    good: [
      RuleExample(
        """
        ## 夜航开船

        开船了。开船了。岸上的孩子们喊。

        末班船的时间延长到了晚上九点半，遇到大雾另行通知。
        """)
    ])

  static var touches: FixReach { [.words, .marks, .spaces, .lineEnds, .blocks] }

  /// The shortest text that nobody says twice, in characters; of English letters, which say less, more.
  private static let shortest = 12
  private static let shortestEnglish = 30

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let passages = context.prose.passages
    for (index, passage) in passages.enumerated() where passage.role == .body {
      if passage.isStrong {
        if index > 0, let finding = boldTail(passage, of: passages[index - 1], in: context) { findings.append(finding) }
      } else if let finding = sentences(of: passage) {
        findings.append(finding)
      }
    }
  }

  private static func isLong(_ offsets: Range<Int>, of passage: Passage) -> Bool {
    passage.bytes.characterCount(offsets) >= (passage.hasHan ? shortest : shortestEnglish)
  }

  /// A paragraph in bold that is the end of the one before.
  private static func boldTail(_ bold: Passage, of passage: Passage, in context: LintContext) -> Finding? {
    let words = bold.bytes[bold.trimmed]
    guard passage.role == .body, !passage.isStrong, passage.item == bold.item, isLong(bold.trimmed, of: bold),
      passage.trimmed.count > words.count, passage.bytes[passage.trimmed].suffix(words.count).elementsEqual(words),
      let range = bold.range(of: bold.trimmed), bold.parts.lowerBound > 0
    else { return nil }
    let (before, own) = (context.parts[bold.parts.lowerBound - 1].range, context.parts[bold.parts.lowerBound].range)
    var fix: Fix?
    if let before, let own, before.upperBound < own.lowerBound {
      fix = Fix(.unsafe, [SourceEdit(SourceRange(before.upperBound, own.upperBound), "")])
    }
    return Finding(
      metadata, Wording(zh: "上一段的末尾用黑体又印了一遍", en: "the end of the paragraph before comes again in bold"),
      remedy: Wording(zh: "查原版，删去一处", en: "look up the printed page and delete one"), at: range, fix: fix)
  }

  /// The sentences of a paragraph that stand right after themselves.
  private static func sentences(of passage: Passage) -> Finding? {
    var first: Range<Int>?
    var edits: [SourceEdit] = []
    var count = 0
    var last = passage.trimmed.lowerBound..<passage.trimmed.lowerBound
    var end = last.upperBound
    var start = passage.trimmed.lowerBound
    for mark in passage.marks where mark.scalar.endsSentence && mark.end > start {
      let sentence = passage.bytes.trimmed(start..<mark.end)
      start = mark.end
      if sentence.count == last.count, isLong(sentence, of: passage),
        passage.bytes[sentence].elementsEqual(passage.bytes[last])
      {
        count += 1
        first = first ?? sentence
        if let range = passage.unmarkedRange(of: end..<sentence.upperBound) {
          edits.append(SourceEdit(range, ""))
        }
      } else {
        last = sentence
      }
      end = sentence.upperBound
    }
    guard let first, let range = passage.range(of: first) else { return nil }
    return Finding(
      metadata, Wording(zh: "同一句话紧接着又印了一遍", en: "the same sentence stands twice in a row"),
      remedy: Wording(zh: "查原版，删去重复的", en: "look up the printed page and delete the others"), at: range,
      count: count, fix: edits.count == count ? Fix(.unsafe, edits) : nil)
  }
}
