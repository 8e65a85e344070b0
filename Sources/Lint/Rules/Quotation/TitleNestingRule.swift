import Document
import Source

/// QT007: title marks inside title marks of the same kind.
enum TitleNestingRule: LintRule {
  static let metadata = RuleMetadata(
    .quotation, 7, "title-nesting",
    name: Wording(zh: "书名号里又用双书名号", en: "title marks of one kind nested"),
    summary: Wording(
      zh: "《》里面的书名号还是《》，应是〈〉。", en: "Inside 《》 stand 《》 again, where 〈〉 belong."),
    rationale: Wording(
      zh: "里外一样，读者看不出书名到哪里为止。", en: "With the same marks on both levels nobody can tell where the title ends."
    ),
    source: Wording(
      zh: "GB/T 15834-2011 第 4.15 条（书名号）", en: "GB/T 15834-2011, 4.15 (title marks)"),
    severity: .warning,
    fix: RuleFix(.safe, Wording(zh: "里面一层换成〈〉。", en: "Writes 〈〉 inside.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample("读书会共读了《读↓《渡口》札记》。", fixed: "读书会共读了《读〈渡口〉札记》。")
    ],
    good: [RuleExample("读书会共读了《读〈渡口〉札记》和《灯下》。")])

  static var touches: FixReach { [.titles] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.hasHan && $0.marks.mayHold("》") }) {
      for pair in NestedMarks.find(.title, in: passage) {
        guard let edits = pair.edits(in: passage) else { continue }
        findings.append(
          metadata, Wording(zh: "书名里面的书名号应当用〈〉", en: "inside a title stand 〈〉"),
          remedy: Wording(zh: "里面一层改用〈〉", en: "use 〈〉 for the inner one"), at: edits[0].range,
          fix: Fix(.safe, edits))
      }
    }
  }
}
