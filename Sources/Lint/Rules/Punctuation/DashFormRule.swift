import Document
import Newspaper
import Source

/// PN009: a dash that is not ——
enum DashFormRule: FileWideRule {
  static let metadata = RuleMetadata(
    .punctuation, 9, "dash-form",
    name: Wording(zh: "破折号写法", en: "form of the dash"),
    summary: Wording(
      zh: "汉字旁边的破折号写成了 --、———、―― 之类，或在停顿处只有一个 —。名词、数字之间的一个 — 是连接号，不算；全文合计一条。",
      en: """
        A dash beside Chinese written as --, ———, ―― and the like, or a single — at a pause. A single — between nouns or \
        numbers is a connector and right; one finding for the whole file.
        """),
    rationale: Wording(
      zh: "破折号占两个字的位置，是一条不断的线；一个字长的 — 是连接号，意思不同。",
      en: "The Chinese dash is two characters wide without a gap; one as wide as a character connects."),
    source: Wording(
      zh: "GB/T 15834-2011 第 4.10 条（破折号）、第 4.13 条（连接号）",
      en: "GB/T 15834-2011, 4.10 (the dash) and 4.13 (the connector)"),
    severity: .warning,
    fix: RuleFix(
      .safe,
      Wording(
        zh: "换成 ——。停顿处的一个 — 只报不改，要人来定。",
        en: "Writes —— instead. A single — at a pause is counted but left for a person.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample(
        "好消息↓--路通了。村口的老樟树———三百岁了———还在原处。", fixed: "好消息——路通了。村口的老樟树——三百岁了——还在原处。"),
      RuleExample("老人想了想，↓—“那就修吧。”"),
    ],
    good: [RuleExample("好消息——路通了。澜州—澄湾的班车5—8月加开，用 --all 参数导出时刻表。")])

  static var touches: FixReach { [.dashes] }

  static var isPassageLocal: Bool { true }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var places: [FaultPlace] = []
    for passage in context.passages(where: {
      $0.hasHan && !$0.role.isOfNames && $0.marks.mayHold(anyOf: lines)
    }) {
      for run in MarkRun.all(in: passage, where: { isLine($0.scalar) }) {
        guard let range = passage.range(of: run.offsets), passage.isVerbatim(run.offsets) else { continue }
        if isDash(run, passage) {
          places.append(FaultPlace(range, [SourceEdit(range, "——")]))
        } else if run.count == 1, isPause(run, passage) {
          places.append(FaultPlace(range))
        }
      }
    }
    return places
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "破折号写法不对", en: "a dash that is not ——")
      : Wording(zh: "全文有 \(count) 处破折号写法不对", en: "\(count) dashes that are not ——")
  }

  static let remedy = Wording(zh: "改用 ——", en: "use ——")

  private static let lines = MarkKinds("-\u{2013}\u{2014}\u{2015}\u{2500}\u{FF0D}")

  /// Hyphen, en dash, em dash, horizontal bar, box drawing line, full-width hyphen.
  private static func isLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2500}", "\u{FF0D}": true
    default: false
    }
  }

  /// More marks than these draw a line.
  private static let longest = 4

  /// Whether a run of two and more stands for a dash in Chinese and is not spelled as one.
  private static func isDash(_ run: MarkRun, _ passage: Passage) -> Bool {
    guard (2...longest).contains(run.count), !(run.count == 2 && run.isOnly("\u{2014}")) else { return false }
    let left = printed(before: run.offsets.lowerBound, passage)
    let right = printed(at: run.offsets.upperBound, passage)
    // Four hyphens and more, and the one of an option, are no dash.
    guard let left else { return isOfText(right) && !run.isOnly("-") }
    guard let right else { return isOfText(left) && !run.isOnly("-") }
    return isOfText(left) && isOfText(right) && (left.isHan || right.isHan)
  }

  /// The character before an offset, one space passed over.
  private static func printed(before offset: Int, _ passage: Passage) -> Unicode.Scalar? {
    let scalar = passage.scalar(before: offset)
    return scalar == " " ? passage.scalar(before: offset - 1) : scalar == "\n" ? nil : scalar
  }

  /// The character at an offset, one space passed over.
  private static func printed(at offset: Int, _ passage: Passage) -> Unicode.Scalar? {
    let scalar = passage.scalar(at: offset)
    return scalar == " " ? passage.scalar(at: offset + 1) : scalar == "\n" ? nil : scalar
  }

  private static func isOfText(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.isChinese || "“”‘’".unicodeScalars.contains($0) } ?? false
  }

  /// Whether a single — stands where a sentence pauses: beside a stop, or at the end of what is said.
  private static func isPause(_ run: MarkRun, _ passage: Passage) -> Bool {
    guard run.scalars[0] == "\u{2014}", let left = passage.scalar(before: run.offsets.lowerBound) else {
      return false
    }
    let right = passage.scalar(at: run.offsets.upperBound)
    if left.isWideStop { return right.map { $0.isHan || $0 == "“" } ?? true }
    return left.isHan && right.map { $0.isWideStop || $0 == "”" || $0 == "’" } ?? false
  }
}
