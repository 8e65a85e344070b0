import Document
import Newspaper
import Source

/// CP004: a photo credit that is not written in the form of the house.
enum CreditFormRule: LintRule {
  static let metadata = RuleMetadata(
    .caption, 4, "credit-form",
    name: Wording(zh: "图片署名写法", en: "form of a photo credit"),
    summary: Wording(
      zh: "图片署名不是本报规定的写法（摄影 周野、周野/摄、周野 摄或周野摄）。配置里写了 house: photo-credit 才检查。",
      en: """
        A photo credit is not written in the form of the house: 摄影 周野, 周野/摄, 周野 摄 or 周野摄. Checked only when \
        house: photo-credit is set.
        """),
    rationale: Wording(
      zh: "四种写法报上都见得到；本报定了一种，就要前后一致。",
      en: "All four are seen in print; a paper that has chosen wants the same everywhere."),
    severity: .warning,
    fix: RuleFix(
      .unsafe,
      Wording(
        zh: "改成本报的写法，人名不动；只改间隔的可以自动改，角色换了字或换了位置的，改后须过目。",
        en: """
          Writes the form of the house; the names stay. Safe where only what parts them changes, not where the role is written \
          otherwise or moves.
          """)),
    bad: [
      RuleExample(
        "## 晨练\n\n![清早，市民在湖边打拳。 ↓周野 摄](pictures/a.jpg)",
        fixed: "## 晨练\n\n![清早，市民在湖边打拳。 周野/摄](pictures/a.jpg)",
        configuration: "house:\n  photo-credit: slash\n"),
      RuleExample(
        "## 晨练\n\n清早，市民在湖边打拳。\n\n↓周野/摄", fixed: "## 晨练\n\n清早，市民在湖边打拳。\n\n摄影 周野",
        configuration: "house:\n  photo-credit: role-first\n"),
    ],
    good: [
      RuleExample("## 晨练\n\n![清早，市民在湖边打拳。 周野 摄](pictures/a.jpg)"),
      RuleExample(
        "## 晨练\n\n清早，市民在湖边打拳。\n\n■摄影 周野", configuration: "house:\n  photo-credit: role-first\n"),
    ])

  /// The words of a photo credit before its names and after them.
  private static let labels = WordTable([("摄影", "摄"), ("摄", "摄"), ("供图", "供图")])

  static var touches: FixReach { [.han, .letters, .spaces, .signs, .stops, .forms] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    guard let wanted = context.houseStyle.photoCredit else { return }
    for line in page.creditedLines {
      guard line.credits.count == 1, let credit = line.credits.first, credit.role == "photographer",
        credit.qualifier == nil, let label = credit.labelOffsets, let first = credit.names.first?.offsets,
        let last = credit.names.last?.offsets
      else { continue }
      let text = line.passage
      guard let word = labels.match(in: text.bytes, at: label.lowerBound, before: label.upperBound),
        word.offsets == label
      else { continue }
      let whole = min(label.lowerBound, first.lowerBound)..<max(label.upperBound, last.upperBound)
      let names = text.string(first.lowerBound..<last.upperBound)
      let form = form(names, word.value, wanted)
      guard !text.bytes[whole].elementsEqual(form.utf8), let range = text.range(of: whole) else { continue }
      findings.append(
        metadata, Wording(zh: "图片署名不是本报的写法", en: "the photo credit is not in the form of the house"),
        remedy: Wording(zh: "写成“\(form)”", en: "write “\(form)”"), at: range,
        fix: text.unmarkedRange(of: whole) != nil && isSame(form, credit, context.houseStyle)
          ? Fix(text.string(whole).words == form.words ? .safe : .unsafe, [SourceEdit(range, form)]) : nil)
    }
  }

  private static func form(_ names: String, _ label: String, _ wanted: PhotoCreditForm) -> String {
    switch wanted {
    case .roleFirst: (label == "摄" ? "摄影" : label) + " " + names
    case .slash: names + "/" + label
    case .space: names + " " + label
    case .closed: names + label
    }
  }

  /// Whether the new form credits the same people.
  private static func isSame(_ form: String, _ credit: Credit, _ style: HouseStyle) -> Bool {
    guard let credits = BylineGrammar(words: SharedHouseStyle(style)).read(Array(form.utf8))?.credits,
      credits.count == 1, credits[0].role == credit.role
    else { return false }
    return credits[0].names.map { Array($0.name.utf8) } == credit.names.map { Array($0.name.utf8) }
  }
}

extension String {
  /// The letters, figures and Han characters of a credit.
  fileprivate var words: [Unicode.Scalar] {
    unicodeScalars.filter { $0.isHan || $0.isDigit || $0.isAlphabetic }
  }
}
