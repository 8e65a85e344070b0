import Document
import Newspaper
import Source

/// BY003: a byline without the mark of the house.
enum BylineMarkerRule: LintRule {
  static let metadata = RuleMetadata(
    .byline, 3, "byline-marker",
    name: Wording(zh: "署名标记", en: "mark of a byline"),
    summary: Wording(
      zh: "标题下面的署名没有用本报规定的标记（如 ■）。配置里写了 house: marker 才检查。",
      en:
        "The byline below a headline lacks the mark of the house, such as ■. Checked only when house: marker is set."
    ),
    rationale: Wording(
      zh: "■ □ ● ◆ 各报用法不同；本报定了一种，就要前后一致，机器也靠它认署名。",
      en: "Papers use ■ □ ● ◆ as they please; one that has chosen wants it everywhere, and programs go by it."
    ),
    severity: .warning,
    fix: RuleFix(
      .unsafe, Wording(zh: "补上本报的标记，或换成它。", en: "Adds the mark, or puts it in the place of another.")),
    language: .chinese,
    bad: [
      RuleExample(
        "## 春茶开采\n\n↓记者 林一苇\n\n头一锅茶出锅了。", fixed: "## 春茶开采\n\n■记者 林一苇\n\n头一锅茶出锅了。",
        configuration: "house:\n  marker: ■\n"),
      RuleExample(
        "## 春茶开采\n\n↓● 记者 林一苇\n\n头一锅茶出锅了。", fixed: "## 春茶开采\n\n■记者 林一苇\n\n头一锅茶出锅了。",
        configuration: "house:\n  marker: ■\n"),
    ],
    good: [
      RuleExample("## 春茶开采\n\n记者 林一苇\n\n头一锅茶出锅了。"),
      RuleExample("## 春茶开采\n\n■记者 林一苇\n\n头一锅茶出锅了。", configuration: "house:\n  marker: ■\n"),
    ])

  static var touches: FixReach { [.signs, .spaces] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    guard let wanted = context.houseStyle.marker else { return }
    for case .article(let article) in page.items {
      guard let byline = article.bylines.first, let range = byline.range, isOpening(byline, article) else {
        continue
      }
      let found = byline.marker(context.houseStyle)
      if let found, Array(found.value.utf8) == Array(wanted.utf8) { continue }
      findings.append(
        metadata, Wording(zh: "署名前应有“\(wanted)”", en: "a byline opens with “\(wanted)” here"),
        remedy: Wording(zh: "改用“\(wanted)”", en: "write “\(wanted)”"), at: range,
        fix: fix(byline, found, wanted))
    }
  }

  /// Whether the byline stands right below the headline block.
  private static func isOpening(_ byline: Byline, _ article: Article) -> Bool {
    let first = article.parts.filter { part in
      switch part.role {
      case .kicker, .headline, .deck: false
      default: !part.block.isComment
      }
    }.compactMap(\.block.range).min { $0.lowerBound < $1.lowerBound }
    return first == byline.range
  }

  private static func fix(_ byline: Byline, _ found: WordTable<String>.Match?, _ wanted: String) -> Fix? {
    let text = Passage(byline.paragraph.content, role: .byline, item: 0, part: 0)
    guard let start = text.range(of: text.firstOffsets) else { return nil }
    guard let found else {
      return Fix(.unsafe, [SourceEdit(SourceRange(start.lowerBound, start.lowerBound), wanted)])
    }
    let end = text.bytes.blanksEnd(found.offsets.upperBound, before: text.bytes.count)
    return text.range(of: found.offsets.lowerBound..<end).map { Fix(.unsafe, [SourceEdit($0, wanted)]) }
  }
}
