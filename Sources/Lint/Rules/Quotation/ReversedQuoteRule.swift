import Document
import Source

/// QT005: quotation marks that look the wrong way.
enum ReversedQuoteRule: LintRule {
  static let metadata = RuleMetadata(
    .quotation, 5, "reversed-quote",
    name: Wording(zh: "引号方向反了", en: "quotation marks the wrong way round"),
    summary: Wording(
      zh: "前引号和后引号打反了，如 ”善邻“；或两个方向一样，如 “善邻“。",
      en: "The marks of a quotation are swapped, as in ”善邻“, or look the same way, as in “善邻“."),
    rationale: Wording(
      zh: "方向反了的引号把引文以外的话圈了进去。", en: "Marks the wrong way round quote what stands outside."),
    source: Wording(
      zh: "GB/T 15834-2011 第 4.8 条（引号）", en: "GB/T 15834-2011, 4.8 (quotation marks)"),
    severity: .error,
    fix: RuleFix(.unsafe, Wording(zh: "改成 “……”。", en: "Writes “……”.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample("村里评出↓”善邻“十户。", fixed: "村里评出“善邻”十户。"),
      RuleExample("村里评出↓“善邻“十户。", fixed: "村里评出“善邻”十户。"),
      RuleExample("村里评出“善邻↓“和”巧手”各十户。", fixed: "村里评出“善邻”和“巧手”各十户。"),
    ],
    good: [RuleExample("“天快亮了。”他说，“走吧。”"), RuleExample("天快亮了。”他说，“走吧。")])

  static var touches: FixReach { [.quotes] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: {
      $0.hasHan && ($0.marks.mayHold("“") || $0.marks.mayHold("”"))
    }) {
      for quote in ReversedQuote.find(in: passage) {
        guard let first = passage.range(of: quote.first), let second = passage.range(of: quote.second) else {
          continue
        }
        var edits: [SourceEdit] = []
        if String(quote.first.scalar) != quote.opener { edits.append(SourceEdit(first, quote.opener)) }
        if String(quote.second.scalar) != quote.closer { edits.append(SourceEdit(second, quote.closer)) }
        findings.append(
          metadata, Wording(zh: "引号的方向反了", en: "quotation marks the wrong way round"),
          remedy: Wording(zh: "改成“……”", en: "write “……”"), at: first, fix: Fix(.unsafe, edits))
      }
    }
  }
}
