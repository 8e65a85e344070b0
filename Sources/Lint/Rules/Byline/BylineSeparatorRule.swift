import Document
import Newspaper
import Source

/// BY004: names of a byline separated in another way than the house does.
enum BylineSeparatorRule: LintRule {
  static let metadata = RuleMetadata(
    .byline, 4, "byline-separator",
    name: Wording(zh: "人名的间隔", en: "what separates names"),
    summary: Wording(
      zh: "同一角色的几个人名之间，用的不是本报规定的间隔（空格或顿号等）。配置里写了 house: separator 才检查。",
      en:
        "Names of one role are not separated in the way of the house. Checked only when house: separator is set."
    ),
    rationale: Wording(
      zh: "空格和顿号在报上都见得到；本报定了一种，就要前后一致。",
      en: "Both spaces and 、 are seen in print; a paper that has chosen wants the same everywhere."),
    severity: .warning,
    fix: RuleFix(
      .unsafe,
      Wording(
        zh: "换成本报的间隔；两个字的名字中间的空格不动。", en: "Writes the house's; the space inside a two-character name stays.")),
    language: .chinese,
    bad: [
      RuleExample(
        "## 春茶开采\n\n■记者 林一苇↓、周 野\n\n头一锅茶出锅了。", fixed: "## 春茶开采\n\n■记者 林一苇 周 野\n\n头一锅茶出锅了。",
        configuration: "house:\n  separator: \" \"\n")
    ],
    good: [
      RuleExample("## 春茶开采\n\n■记者 林一苇、周野\n\n头一锅茶出锅了。"),
      RuleExample(
        "## 春茶开采\n\n■记者 林一苇 周 野  \n通讯员 许闻笛\n\n头一锅茶出锅了。", configuration: "house:\n  separator: \" \"\n"),
    ])

  static var touches: FixReach { [.stops, .spaces, .signs, .interpuncts] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    guard let wanted = context.houseStyle.separator else { return }
    for byline in page.bylines {
      let text = byline.passage
      var edits: [SourceEdit] = []
      for gap in gaps(of: byline)
      where !text.bytes[gap].elementsEqual(wanted.utf8) && !text.bytes[gap].contains(0x0A) {
        if let range = text.range(of: gap) { edits.append(SourceEdit(range, wanted)) }
      }
      guard let first = edits.first else { continue }
      let shown =
        wanted == " " ? Wording(zh: "一个空格", en: "one space") : Wording(zh: "“\(wanted)”", en: "“\(wanted)”")
      findings.append(
        metadata, Wording(zh: "人名之间应用\(shown.chinese)", en: "names are separated by \(shown.english) here"),
        remedy: Wording(zh: "改用\(shown.chinese)", en: "use \(shown.english)"), at: first.range,
        fix: Fix(.unsafe, edits))
    }
  }

  /// What stands between two names of the same role, in the order of the line.
  private static func gaps(of byline: Byline) -> [Range<Int>] {
    // Two roles on the same people, such as 摄影 记者, repeat the names.
    var gaps: Set<Range<Int>> = []
    for credit in byline.credits {
      for (left, right) in zip(credit.names, credit.names.dropFirst())
      where left.offsets.upperBound < right.offsets.lowerBound {
        gaps.insert(left.offsets.upperBound..<right.offsets.lowerBound)
      }
    }
    return gaps.sorted { $0.lowerBound < $1.lowerBound }
  }
}
