import Document
import Source

/// PN011: too many ！ or ？ in a row, or in the wrong order.
enum StackedMarksRule: LintRule {
  static let metadata = RuleMetadata(
    .punctuation, 11, "stacked-marks",
    name: Wording(zh: "叹号、问号叠用", en: "stacked ！ and ？"),
    summary: Wording(
      zh: "叹号或问号连用超过三个，或两样并用时叹号在前（应是 ？！）。",
      en: "More than three ！ or ？ in a row, or both with the ！ first (？！ is right)."),
    rationale: Wording(
      zh: "叠用是加重语气，最多三个；既问又叹时先问号、后叹号。",
      en: "Marks are stacked for force, three at most; a question that exclaims ends in ？！."),
    source: Wording(
      zh: "GB/T 15834-2011 第 4.2、4.3 条（问号、叹号）",
      en: "GB/T 15834-2011, 4.2 and 4.3 (question and exclamation mark)"),
    severity: .warning,
    fix: RuleFix(.safe, Wording(zh: "减到三个；顺序改成 ？！。", en: "Cuts them to three, or writes ？！.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample("“灯亮了↓！！！！”孩子们喊。“真的↓！？”", fixed: "“灯亮了！！！”孩子们喊。“真的？！”")
    ],
    good: [RuleExample("“灯亮了！！！”孩子们喊。“真的？！”“还能有假？”")])

  static var touches: FixReach { [.stops] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: {
      $0.hasHan && ($0.marks.mayHold("！") || $0.marks.mayHold("？"))
    }) {
      let runs = MarkRun.all(in: passage, atLeast: 2) { $0.scalar == "！" || $0.scalar == "？" }
      for run in runs {
        let wanted = rightForm(of: run)
        guard wanted != run.scalars, let range = passage.range(of: run.offsets),
          passage.isVerbatim(run.offsets)
        else { continue }
        let text = String(String.UnicodeScalarView(wanted))
        findings.append(
          metadata,
          run.count > most
            ? Wording(zh: "叹号、问号最多连用三个", en: "at most three ！ or ？ stand in a row")
            : Wording(zh: "问号应在叹号前面", en: "the ？ stands before the ！"),
          remedy: Wording(zh: "改成“\(text)”", en: "write “\(text)”"), at: range,
          fix: Fix(.safe, [SourceEdit(range, text)]))
      }
    }
  }

  private static let most = 3

  private static func rightForm(of run: MarkRun) -> [Unicode.Scalar] {
    let questions = run.scalars.count { $0 == "？" }
    let calls = run.count - questions
    if run.count <= most || questions == 0 || calls == 0 {
      let all =
        Array(repeating: "？" as Unicode.Scalar, count: questions)
        + Array(repeating: "！" as Unicode.Scalar, count: calls)
      return Array(all.prefix(most))
    }
    return ["？", "！"]
  }
}
