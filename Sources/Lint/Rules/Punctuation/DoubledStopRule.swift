import Document
import Source

/// PN006: two stops where one belongs.
enum DoubledStopRule: LintRule {
  static let metadata = RuleMetadata(
    .punctuation, 6, "doubled-stop",
    name: Wording(zh: "点号重叠", en: "doubled stop"),
    summary: Wording(
      zh: "两个点号连在一起，如“。。”“，，”“。，”。叹号、问号的叠用归 PN011，三个以上的句号归 PN007。",
      en: """
        Two stops in a row, such as 。。 or 。，. Stacked ！ and ？ are PN011's, three or more 。 PN007's.
        """),
    rationale: Wording(
      zh: "一处停顿只用一个点号；多出来的那个是改稿时漏删的。",
      en: "One pause takes one stop; the other was left over when the sentence was edited."),
    severity: .error,
    fix: RuleFix(
      .unsafe,
      Wording(
        zh: "相同的只留一个，可以放心改；不同的留下较重的一个，要人看过。",
        en:
          "Keeps one of two equal stops, which is safe; of two different ones the heavier, which needs an eye."
      )),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample("夜市昨晚开张↓。。摊主们忙到半夜。", fixed: "夜市昨晚开张。摊主们忙到半夜。"),
      RuleExample("夜市昨晚开张↓，。摊主们忙到半夜↓、，还有人排队。", fixed: "夜市昨晚开张。摊主们忙到半夜，还有人排队。"),
    ],
    good: [RuleExample("夜市昨晚开张。摊主问：“真的来了这么多人？！”大家都笑了……。")])

  static var touches: FixReach { [.stops] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.hasHan && !$0.role.isOfNames }) {
      for run in MarkRun.all(in: passage, atLeast: 2, where: isOfRun) {
        let scalars = run.scalars
        guard let kept = kept(of: scalars), let range = passage.range(of: run.offsets) else { continue }
        let isVerbatim = passage.isVerbatim(run.offsets)
        // What a column break brought together is no slip of an editor.
        if passage.seams.contains(where: { run.offsets.lowerBound < $0 && $0 < run.offsets.upperBound }) {
          continue
        }
        let isSame = run.isOnly(scalars[0])
        let found = passage.string(run.offsets)
        findings.append(
          metadata, Wording(zh: "“\(found)”：点号重叠", en: "“\(found)”: more than one stop"),
          remedy: Wording(zh: "只留“\(kept)”", en: "keep “\(kept)”"), at: range,
          fix: isVerbatim ? Fix(isSame ? .safe : .unsafe, [SourceEdit(range, kept)]) : nil)
      }
    }
  }

  /// Half-width stops after a full-width one belong to the run: half of a mended pair.
  private static func isOfRun(_ mark: Mark) -> Bool {
    mark.scalar.isWideStop || mark.scalar == "," || mark.scalar == ";"
  }

  /// From the heaviest to the lightest.
  private static let byWeight = "。；：，、".unicodeScalars.map { $0 }

  /// What is to stay of a run; nil for a run that is right or another rule's.
  private static func kept(of run: [Unicode.Scalar]) -> String? {
    guard run[0].isWideStop else { return nil }
    let calls = run.filter { $0 == "！" || $0 == "？" }
    if calls.count == run.count { return nil }
    if run.count > 2, run.allSatisfy({ $0 == "。" }) { return nil }
    if !calls.isEmpty { return String(String.UnicodeScalarView(calls)) }
    return byWeight.first(where: run.contains).map { String($0) }
  }
}
