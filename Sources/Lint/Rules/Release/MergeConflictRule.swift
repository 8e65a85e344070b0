import Document
import Source

/// RG010: two versions of a text stand one below the other, with the marks of a merge between them.
enum MergeConflictRule: LintRule {
  static let metadata = RuleMetadata(
    .release, 10, "merge-conflict",
    name: Wording(zh: "两个版本没有合并", en: "two versions not merged"),
    summary: Wording(
      zh: """
        版面里留着合并文件时的记号（<<<<<<< ||||||| ======= >>>>>>>）或改动清单的记号（@@ -1,3 +1,3 @@）。只有 ======= 一行、上面是一段正文的也算。
        """,
      en: """
        The marks that a merge leaves, <<<<<<< ||||||| ======= >>>>>>>, or those of a list of changes, @@ -1,3 +1,3 @@, stand \
        on the page. A line of ======= alone right below a paragraph counts, too.
        """),
    rationale: Wording(
      zh: "同一段的两个版本都会印出来，哪个是定稿没有人看过。",
      en: "Both versions of a passage would be printed, and nobody has decided for one."),
    severity: .error,
    bad: [
      RuleExample(
        "## 春茶开采\n\n↓<<<<<<< HEAD\n\n头一锅茶卖了八百元。\n\n↓=======\n\n头一锅茶卖了九百元。\n\n↓>>>>>>> night\n"),
      RuleExample("## 春茶开采\n\n头一锅茶出锅了，香气满屋。\n↓=======\n头一锅茶出锅了。\n"),
    ],
    good: [RuleExample("春茶开采\n=======\n\n头一锅茶出锅了。\n")])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let marks = ConflictMarks(context)
    for line in marks.lines {
      findings.append(
        Finding(
          metadata, Wording(zh: "合并的记号还在：两个版本都会印出来", en: "a mark of a merge: both versions would be printed"),
          remedy: Wording(
            zh: "问清哪个是定稿，删去另一个和这些记号", en: "find out which one is final; delete the other and the marks"),
          at: line))
    }
  }
}
