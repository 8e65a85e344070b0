import Document
import Newspaper
import Source

/// PN007: an ellipsis that is not ……
enum EllipsisFormRule: FileWideRule {
  static let metadata = RuleMetadata(
    .punctuation, 7, "ellipsis-form",
    name: Wording(zh: "省略号写法", en: "form of the ellipsis"),
    summary: Wording(
      zh: "汉字旁边的省略号写成了 ...、。。。、一个 … 或三个以上的 …。单独成行的四个 … 表示省去整段，不算；全文合计一条。",
      en: """
        An ellipsis beside Chinese written as ..., 。。。, one … or more than two. Four of them alone on a line stand for \
        paragraphs left out and are right; one finding for the whole file.
        """),
    rationale: Wording(
      zh: "中文的省略号是六个点，占两个字的位置；三个点或三个句号都不是省略号。",
      en: "The Chinese ellipsis has six dots and is two characters wide; three dots or three stops are none."),
    source: Wording(
      zh: "GB/T 15834-2011 第 4.11 条（省略号）", en: "GB/T 15834-2011, 4.11 (the ellipsis)"),
    severity: .error,
    fix: RuleFix(.safe, Wording(zh: "换成 ……。", en: "Writes …… instead.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample(
        "集市上有瓜果、蔬菜、竹器↓...孩子们看花了眼。。。\n\n“再来一碗…”",
        fixed: "集市上有瓜果、蔬菜、竹器……孩子们看花了眼……\n\n“再来一碗……”")
    ],
    good: [RuleExample("集市上有瓜果、蔬菜、竹器……孩子们看花了眼。\n\n…………\n\nWait... 见 ../a.md 第1...3行。")])

  static var touches: FixReach { [.ellipses, .stops] }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var places: [FaultPlace] = []
    for passage in context.passages(where: { $0.hasHan && !$0.role.isOfNames }) {
      for run in MarkRun.all(in: passage, of: dots, where: { isDot($0.scalar) }) where isFault(run, passage) {
        if let place = FaultPlace(passage, run.offsets, writing: "……") { places.append(place) }
      }
      for run in MarkRun.all(in: passage, of: fullStop, atLeast: 3, where: { $0.scalar == "。" }) {
        if let place = FaultPlace(passage, run.offsets, writing: "……") { places.append(place) }
      }
    }
    return places.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "省略号写法不对", en: "an ellipsis that is not ……")
      : Wording(zh: "全文有 \(count) 处省略号写法不对", en: "\(count) ellipses that are not ……")
  }

  static let remedy = Wording(zh: "改用六个点的 ……", en: "use ……")

  private static let dots = MarkKinds("….\u{22EF}")
  private static let fullStop = MarkKinds("。")

  private static func isDot(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "…" || scalar == "." || scalar == "\u{22EF}"
  }

  /// More marks than these lead the eye to a page number, or fill a form.
  private static let longest = 9

  private static func isFault(_ run: MarkRun, _ passage: Passage) -> Bool {
    guard run.count <= longest, run.count > 2 || !run.isOnly(".") else { return false }
    if run.isOnly("…"), run.count == 2 { return false }
    let left = passage.scalar(before: run.offsets.lowerBound)
    let right = passage.scalar(at: run.offsets.upperBound)
    if run.isOnly("…"), run.count == 4, left ?? "\n" == "\n", right ?? "\n" == "\n" { return false }
    if let right, right.isDigit || right == "/" || right == "\\" { return false }
    if let left, !left.isPrintedSpace { return left.isHan || left.isWide }
    return right?.isHan ?? false
  }
}
