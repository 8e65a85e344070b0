import Document
import Newspaper
import Source

/// BY005: a name of two characters that is set with a space inside.
enum BylineSpacedNameRule: FileWideRule {
  static let metadata = RuleMetadata(
    .byline, 5, "byline-spaced-name",
    name: Wording(zh: "两字名加空", en: "space inside a name"),
    summary: Wording(
      zh: "署名里两个字的名字中间加了空格，如“周 野”。许多报纸特意这样排，所以这条规则默认不开。",
      en: """
        A name of two characters is set with a space inside, such as 周 野. Many papers do so on purpose, hence the rule \
        is off by default.
        """),
    rationale: Wording(
      zh: "加空是为了排版对齐；本报若不加空，留下的空格就会让别的程序把一个人读成两个人。",
      en: """
        The space aligns names in print. In a paper that does not use it, other programs take the one person for two.
        """),
    severity: .warning,
    fix: RuleFix(.unsafe, Wording(zh: "去掉名字中间的空格。", en: "Takes the space inside the name away.")),
    isOnByDefault: false,
    language: .chinese,
    bad: [
      RuleExample(
        "## 春茶开采\n\n■记者 林一苇 ↓周 野\n\n头一锅茶出锅了。", fixed: "## 春茶开采\n\n■记者 林一苇 周野\n\n头一锅茶出锅了。",
        configuration: "rules:\n  BY005: warning\n")
    ],
    good: [
      RuleExample(
        "## 春茶开采\n\n■记者 林一苇 周野\n\n头一锅茶出锅了。", configuration: "rules:\n  BY005: warning\n"),
      RuleExample("## 春茶开采\n\n■记者 林一苇 周 野\n\n头一锅茶出锅了。"),
    ])

  static var touches: FixReach { [.spaces] }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var places: [FaultPlace] = []
    for line in page.creditedLines {
      // Several roles of the same people repeat their names.
      let padded = Set(line.credits.flatMap(\.names).filter(isPadded).map(\.offsets))
      guard !padded.isEmpty else { continue }
      let text = line.passage
      for offsets in padded.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        let first = offsets.lowerBound + text.bytes.width(at: offsets.lowerBound)
        let last = text.bytes.start(before: offsets.upperBound)
        guard let range = text.range(of: offsets), let gap = text.range(of: first..<last) else { continue }
        places.append(FaultPlace(range, [SourceEdit(gap, "")]))
      }
    }
    return places.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "名字中间加了空格", en: "a space inside a name")
      : Wording(zh: "全文有 \(count) 个名字中间加了空格", en: "\(count) names have a space inside")
  }

  static let remedy = Wording(zh: "去掉空格", en: "take the space away")

  private static func isPadded(_ name: Credit.Name) -> Bool {
    let scalars = name.name.unicodeScalars
    return scalars.count == 2 && scalars.allSatisfy(\.isHan) && name.offsets.count > name.name.utf8.count
  }
}
