import Document
import Source

/// TX003: the end of a column printed twice.
enum OverlapAtBreakRule: LintRule {
  static let metadata = RuleMetadata(
    .text, 3, "overlap-at-break",
    name: Wording(zh: "断栏处重排", en: "text twice at a column break"),
    summary: Wording(
      zh: "正文一段没有说完，末尾几个字又在下一段开头重复（默认六个字起）。",
      en: "A body paragraph breaks off, and its last characters, six at least, open the next one again."),
    rationale: Wording(
      zh: "提取时两栏的边界重叠了一截；直接接排，这几个字就印了两遍。",
      en: "Extraction read the edge of a column twice; joined as they are, the words print twice."),
    severity: .error,
    fix: RuleFix(
      .safe, Wording(zh: "删去重复的字，把两段接起来。", en: "Removes the doubled words and joins the paragraphs.")),
    bad: [
      RuleExample(
        """
        ## 步道连起三个院子

        村里新修的步道沿着河走，一头连着老祠堂，一头连着新学校，中间还要穿过三个院子的竹↓篱

        三个院子的竹篱，走一趟只要一刻钟。
        """,
        fixed: """
          ## 步道连起三个院子

          村里新修的步道沿着河走，一头连着老祠堂，一头连着新学校，中间还要穿过三个院子的竹篱，走一趟只要一刻钟。
          """)
    ],
    good: [
      RuleExample(
        """
        ## 步道连起三个院子

        村里新修的步道沿着河走，一头连着老祠堂，一头连着新学校，中间还要穿过三个院子的竹篱。

        三个院子的竹篱，是村民自己扎的。
        """)
    ])

  static var touches: FixReach { [.words, .lineEnds, .spaces, .blocks] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for seam in context.prose.seams {
      guard case .overlap(let words) = seam.kind else { continue }
      findings.append(
        metadata, Wording(zh: "断栏处“\(words)”重复了一遍", en: "“\(words)” stands on both sides of a column break"),
        remedy: Wording(zh: "删去一遍，与下一段接排", en: "remove one and join the paragraphs"), at: seam.leftEnd,
        fix: seam.gap.map { holdsMarkup($0, context.source) } ?? true ? nil : seam.fix)
    }
  }

  /// Whether markup stands within the words that would go.
  private static func holdsMarkup(_ range: SourceRange, _ source: SourceText) -> Bool {
    source[range].unicodeScalars.contains { "*_~`[]<>\\".unicodeScalars.contains($0) }
  }
}
