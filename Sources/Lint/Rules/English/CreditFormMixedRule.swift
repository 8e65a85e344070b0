import Document
import Source

/// EN026: photo credits of one page in several forms.
enum CreditFormMixedRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 26, "credit-form-mixed",
    name: Wording(zh: "英文图片署名写法不一", en: "photo credits in several forms"),
    summary: Wording(
      zh: "本版图片署名多数写成一种（Photo by 姓名、Photo: 姓名或 姓名/报名），这一条是另一种。通讯社的照旧。",
      en: """
        Most photo credits of the page have one form, Photo by Name, Photo: Name or Name/Paper, and this one has another. \
        Agencies keep theirs.
        """),
    rationale: Wording(
      zh: "一份报纸用一种写法，对方也好认。", en: "A paper keeps to one form, and partners read it more easily."),
    severity: .info, language: .english,
    bad: [
      RuleExample(
        """
        ## Skaters take the river

        The ice is thick enough to skate to the light.

        ![The start of the race on Saturday.](a.png)

        Photo by Ada Reed

        ![The end of the race on Saturday.](b.png)

        Photo by Ben Cole

        ![The cup of the winner on Saturday.](c.png)

        ↓Photo: Cy Dunn
        """)
    ],
    good: [
      RuleExample(
        """
        ## Skaters take the river

        ![The start of the race on Saturday.](a.png)

        Photo by Ada Reed

        ![The end of the race on Saturday.](b.png)

        AP Photo/Ben Cole

        The ice is thick enough to skate to the light.
        """)
    ])

  private enum Form: Hashable { case by, colon, slash }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    var credits: [(form: Form, range: SourceRange)] = []
    for line in page.bylines {
      guard line.credits.count == 1, let credit = line.credits.first, credit.role == "photographer",
        let last = credit.names.last?.offsets, let range = line.range,
        let form = form(credit, line.text, last)
      else { continue }
      credits.append((form, range))
    }
    var counts: [Form: Int] = [:]
    for credit in credits { counts[credit.form, default: 0] += 1 }
    guard counts.count > 1, let most = counts.max(by: { $0.value < $1.value }), most.value * 2 > credits.count
    else { return }
    for credit in credits where credit.form != most.key {
      let shown = most.key == .by ? "Photo by" : most.key == .colon ? "Photo:" : "Name/Paper"
      findings.append(
        metadata, Wording(zh: "图片署名与本版别处写法不同", en: "this photo credit has another form than the others"),
        remedy: Wording(zh: "写成“\(shown)”的样子", en: "write it as “\(shown)”"), at: credit.range)
    }
  }

  private static func form(_ credit: Credit, _ text: String, _ last: Range<Int>) -> Form? {
    let bytes = Array(text.utf8)
    guard let label = credit.labelOffsets else {
      // What stands before the name is an agency.
      let first = credit.names.first?.offsets.lowerBound ?? 0
      return first == 0 && last.upperBound < bytes.count && bytes[last.upperBound...].contains(.slash)
        ? .slash : nil
    }
    guard label.upperBound < bytes.count else { return nil }
    return bytes[label.upperBound] == .colon ? .colon : .by
  }
}
