import Document
import Source

/// QT006: 「」 beside “”.
enum MixedSystemsRule: FileWideRule {
  static let metadata = RuleMetadata(
    .quotation, 6, "mixed-systems",
    name: Wording(zh: "两种引号混用", en: "two kinds of quotation marks"),
    summary: Wording(
      zh: "同一个文件里既用“”，又用「」。全文合计一条。",
      en: "One file has both “” and 「」; one finding for the whole file."),
    rationale: Wording(
      zh: "横排的中文用“”；「」用于直排。一份报纸只用一种。",
      en: "Horizontal Chinese of the mainland has “”, vertical text 「」; a paper keeps to one."),
    source: Wording(
      zh: "GB/T 15834-2011 第 4.8 条（引号）", en: "GB/T 15834-2011, 4.8 (quotation marks)"),
    severity: .info,
    fix: RuleFix(.unsafe, Wording(zh: "「」换成“”，『』换成‘’。", en: "Writes “” for 「」 and ‘’ for 『』.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample(
        "村里评出“善邻”十户，又评出↓「巧手」十户。", fixed: "村里评出“善邻”十户，又评出“巧手”十户。")
    ],
    good: [
      RuleExample("村里評出「善鄰」十戶，又評出「巧手」十戶。"), RuleExample("村里评出“善邻”十户，又评出“巧手”十户。"),
    ])

  static var touches: FixReach { [.quotes] }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var hasCurly = false
    var places: [FaultPlace] = []
    for passage in context.passages(where: { $0.hasHan && $0.marks.mayHold(anyOf: quotes) }) {
      var depth = 0
      for mark in passage.marks {
        switch mark.scalar {
        case "“": depth += 1
        case "”":
          if depth > 0 { hasCurly = true }
          depth = max(0, depth - 1)
        default:
          guard let curly = curly(mark.scalar, isInside: depth > 0), let range = passage.range(of: mark)
          else {
            continue
          }
          places.append(FaultPlace(range, [SourceEdit(range, curly)]))
        }
      }
    }
    return hasCurly ? places : []
  }

  static func message(count: Int) -> Wording {
    Wording(zh: "“”和「」混用", en: "“” and 「」 in one file")
  }

  static let remedy = Wording(zh: "统一用“”", en: "use “” everywhere")

  private static let quotes = MarkKinds("“”「」『』")

  /// The curly mark for one of the other kind; inside a quotation the one of the next level.
  private static func curly(_ scalar: Unicode.Scalar, isInside: Bool) -> String? {
    switch scalar {
    case "「": isInside ? "‘" : "“"
    case "」": isInside ? "’" : "”"
    case "『": isInside ? "“" : "‘"
    case "』": isInside ? "”" : "’"
    default: nil
    }
  }
}
