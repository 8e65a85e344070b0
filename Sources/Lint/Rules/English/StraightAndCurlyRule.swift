import Document
import Source

/// EN011: straight and curly marks on one page.
enum StraightAndCurlyRule: FileWideRule {
  static let metadata = RuleMetadata(
    .english, 11, "straight-and-curly",
    name: Wording(zh: "直引号与弯引号混用", en: "straight and curly marks mixed"),
    summary: Wording(
      zh: "多数引号和撇号是弯的，有些是直的。一个文件只报一条。英尺、英寸和代码不算。",
      en: """
        Most quotation marks and apostrophes of the file are curly, and some are straight. One finding a file; feet and \
        inches and code are left alone.
        """),
    rationale: Wording(
      zh: "混用说明稿子是从几处拼来的，没有统一。", en: "It shows where copy from several places was put together."),
    severity: .info,
    fix: RuleFix(
      .unsafe,
      Wording(zh: "单词里的直撇号改成弯的；引号由人改。", en: "Makes the apostrophes within words curly; quotation marks stay.")
    ),
    scope: .everyFile, language: .english,
    bad: [
      RuleExample(
        "“We named her Dent,” the captain said. “It’s a title, and the team’s own.” Dent↓'s job is simple, and so is the hall's.",
        fixed:
          "“We named her Dent,” the captain said. “It’s a title, and the team’s own.” Dent’s job is simple, and so is the hall’s."
      )
    ],
    good: [
      RuleExample(
        "“We named her Dent,” the captain said. “It’s a title.” She is 6'4\" and the fastest in the school.")
    ])

  static var touches: FixReach { [.quotes] }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var places: [FaultPlace] = []
    var curly = 0
    for passage in context.passages(where: {
      $0.isEnglishText && $0.marks.mayHold(anyOf: MarkKinds("\"'“”‘’"))
    }) {
      // The marks of a template are code.
      guard !passage.bytes.contains("{{"), !passage.bytes.contains("{%") else { continue }
      for mark in passage.marks {
        switch mark.scalar {
        case "“", "”", "‘", "’": curly += 1
        case "\"", "'":
          let before = passage.scalar(before: mark.offset)
          if before?.isDigit ?? false { continue }
          let after = passage.scalar(at: mark.end)
          let offsets = mark.offset..<mark.end
          let isInWord = before?.isAlphabetic ?? false && after?.isAlphabetic ?? false
          if isInWord, let place = FaultPlace(passage, offsets, writing: "’") {
            places.append(place)
          } else if let range = passage.range(of: offsets) {
            places.append(FaultPlace(range))
          }
        default: break
        }
      }
    }
    return curly >= places.count ? places : []
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "弯引号的版面上有一个直引号或直撇号", en: "a straight mark among curly ones")
      : Wording(zh: "弯引号的版面上有 \(count) 个直引号、直撇号", en: "\(count) straight marks among curly ones")
  }

  static var remedy: Wording { Wording(zh: "统一成弯的", en: "make them curly") }
}
