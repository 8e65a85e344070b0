import Document
import Newspaper
import Source

/// QT008: the full stop of a whole quotation outside its marks.
enum StopPlacementRule: LintRule {
  static let metadata = RuleMetadata(
    .quotation, 8, "stop-placement",
    name: Wording(zh: "整句引文的句号在引号外", en: "full stop of a whole quotation outside"),
    summary: Wording(
      zh: "“某某说：”之后引的是完整的话，句号却放在后引号外面（”。）。引一个词或半句话时，这样是对的。",
      en: """
        After “somebody said：” stands a whole sentence and its full stop is outside the quotation marks (”。). For a word or \
        part of a sentence that is right.
        """),
    rationale: Wording(
      zh: "独立成句的引文，句末点号是原话的一部分，放在引号里面；把引文当作句子的一个成分时才放外面。这一条要看文意，准确率不高，默认不开。",
      en: """
        The stop of a whole sentence is part of what was said and stays inside; only what is part of another sentence has it \
        outside. It takes a reader to tell, so the rule is off by default.
        """),
    source: Wording(
      zh: "GB/T 15834-2011 第 4.8 条（引号）", en: "GB/T 15834-2011, 4.8 (quotation marks)"),
    severity: .info,
    scope: .everyFile, isOnByDefault: false,
    language: .chinese,
    bad: [
      RuleExample(
        "老船工说：“水退了，桥也该修一修了”↓。", configuration: "rules:\n  QT008: info\n")
    ],
    good: [
      RuleExample(
        "老船工说：“水退了，桥也该修一修了。”新桥的名字叫“渡口”。主题是：“清流”。",
        configuration: "rules:\n  QT008: info\n")
    ])

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.hasHan && $0.marks.mayHold("”") }) {
      var opened: [Mark] = []
      for mark in passage.marks {
        if mark.scalar == "“" {
          opened.append(mark)
        } else if mark.scalar == "”", let open = opened.popLast(), opened.isEmpty,
          isSpoken(open, mark, passage)
        {
          guard let range = passage.range(of: mark.end..<mark.end + 3) else { continue }
          findings.append(
            metadata, Wording(zh: "引的若是整句话，句号应在引号里面", en: "the full stop of a whole sentence stands inside"),
            remedy: Wording(zh: "看文意，改成“。”在前、引号在后", en: "if it is one, write 。”"), at: range)
        }
      }
    }
  }

  /// The shortest quotation that is taken for a sentence, in bytes: some eight Han characters.
  private static let shortest = 24

  /// Verbs of saying that end in front of the colon.
  private static let saying = "说道问答喊讲称示出绍诉调忆叹写".unicodeScalars

  private static func isSpoken(_ open: Mark, _ close: Mark, _ passage: Passage) -> Bool {
    let bytes = passage.bytes
    guard bytes.has("。", at: close.end, before: bytes.count), close.offset - open.end >= shortest,
      bytes.has("：", at: max(0, open.offset - 3), before: open.offset), open.offset > 3,
      let verb = passage.scalar(before: open.offset - 3), saying.contains(verb)
    else { return false }
    return !(passage.scalar(before: close.offset)?.endsSentence ?? false)
  }
}
