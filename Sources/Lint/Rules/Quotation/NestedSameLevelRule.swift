import Document
import Source

/// QT002: quotation marks inside quotation marks of the same kind.
enum NestedSameLevelRule: LintRule {
  static let metadata = RuleMetadata(
    .quotation, 2, "nested-same-level",
    name: Wording(zh: "引号里又用同样的引号", en: "quotation marks of one kind nested"),
    summary: Wording(
      zh: "“”里面的引号还是“”，应是‘’；再里面一层才又用“”。",
      en: "Inside “” stand “” again, where ‘’ belong; “” return on the third level."),
    rationale: Wording(
      zh: "里外一样，读者分不清哪个后引号收住哪个前引号。",
      en: "With the same marks on both levels nobody can tell which closes which."),
    source: Wording(
      zh: "GB/T 15834-2011 第 4.8 条（引号）", en: "GB/T 15834-2011, 4.8 (quotation marks)"),
    severity: .warning,
    fix: RuleFix(.safe, Wording(zh: "里面一层换成‘’。", en: "Writes ‘’ inside.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample("她说：“村口那块↓“善邻”牌子最亮。”", fixed: "她说：“村口那块‘善邻’牌子最亮。”")
    ],
    good: [
      RuleExample("她说：“村口那块‘善邻’牌子最亮。”"),
      RuleExample("她说：“他讲过‘这就叫“老底子”’，我记得。”"),
    ])

  static var touches: FixReach { [.quotes] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.hasHan && $0.marks.mayHold("”") }) {
      for pair in NestedMarks.find(.quotation, in: passage) where !ReversedQuote.isBetween(pair, in: passage)
      {
        guard let edits = pair.edits(in: passage) else { continue }
        findings.append(
          metadata, Wording(zh: "引文里面的引号应当用‘’", en: "inside a quotation stand ‘’"),
          remedy: Wording(zh: "里面一层改用‘’", en: "use ‘’ for the inner one"), at: edits[0].range,
          fix: Fix(.safe, edits))
      }
    }
  }
}
