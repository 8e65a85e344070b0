import Document
import Newspaper
import Source

/// BY008: bylines with several roles that are set in different ways.
enum BylineLineShapeRule: LintRule {
  static let metadata = RuleMetadata(
    .byline, 8, "byline-line-shape",
    name: Wording(zh: "署名排法不一", en: "bylines set differently"),
    summary: Wording(
      zh: "同一个版上，有的署名把两种角色排在一行，有的一种角色一行；报少的那种。配置里写了 house: byline-shape，就报与它不同的。",
      en: """
        On one page some bylines have two roles on a line and some a line for each role: those in the minority are told; \
        with house: byline-shape set, those of the other shape.
        """),
    rationale: Wording(
      zh: "换行是版面上有意排的；同一个版上两种排法，读者看着乱。",
      en: "The break is set on purpose in print; two ways on one page look untidy."),
    severity: .info,
    fix: RuleFix(
      .unsafe,
      Wording(
        zh: "配置里写了 house: byline-shape 时，改成那种排法：一行拆成几行可以自动改，几行并成一行改后须过目；没写就不改。",
        en: """
          With house: byline-shape set, writes that shape: lines are parted safely, and joined only under your eye; else \
          nothing.
          """)),
    language: .chinese,
    bad: [
      RuleExample(
        "## 春茶开采\n\n↓■记者 林一苇 通讯员 许闻笛\n\n头一锅茶出锅了。",
        fixed: "## 春茶开采\n\n■记者 林一苇  \n通讯员 许闻笛\n\n头一锅茶出锅了。",
        configuration: "house:\n  byline-shape: line-per-role\n"),
      RuleExample(
        """
        ## 春茶开采

        ■记者 林一苇\u{20}\u{20}
        通讯员 许闻笛

        头一锅茶出锅了。

        ## 路灯上新

        ↓■记者 周野 通讯员 方知雨

        巷口的灯换成了暖光。
        """),
    ],
    good: [
      RuleExample(
        """
        ## 春茶开采

        ■记者 林一苇 通讯员 许闻笛

        头一锅茶出锅了。

        ## 路灯上新

        ■记者 周野 方知雨

        巷口的灯换成了暖光。
        """)
    ])

  static var touches: FixReach { [.spaces, .lineEnds, .signs, .marks, .breaks] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let shaped = page.bylines.compactMap { byline in shape(of: byline).map { (byline: byline, shape: $0) } }
    guard let first = shaped.first else { return }
    let wanted: BylineShape
    if let house = context.houseStyle.bylineShape {
      wanted = house
    } else {
      let same = shaped.count { $0.shape == first.shape }
      let other: BylineShape = first.shape == .oneLine ? .linePerRole : .oneLine
      wanted = same * 2 >= shaped.count ? first.shape : other
    }
    let isHouse = context.houseStyle.bylineShape != nil
    for (byline, shape) in shaped where shape != wanted {
      guard let range = byline.range else { continue }
      findings.append(
        metadata,
        isHouse
          ? Wording(zh: "署名的排法与本报的不同", en: "this byline is not set in the way of the house")
          : Wording(zh: "署名的排法与本版其他的不同", en: "this byline is set differently from the others of the page"),
        remedy: wanted == .oneLine
          ? Wording(zh: "各种角色排在一行", en: "set all roles in one line")
          : Wording(zh: "一种角色排一行", en: "set each role in a line of its own"), at: range,
        fix: isHouse ? fix(byline, wanted, context) : nil)
    }
  }

  /// How a byline with several roles is set; nil when it has but one, or is set in neither way.
  private static func shape(of byline: Byline) -> BylineShape? {
    guard let gaps = gaps(of: byline), !gaps.isEmpty else { return nil }
    let text = Array(byline.text.utf8)
    let broken = gaps.count { text[$0].contains(0x0A) }
    return broken == 0 ? .oneLine : broken == gaps.count ? .linePerRole : nil
  }

  /// What stands between the names of one role and the word of the next; nil when the roles stand after the names or
  /// somebody has none.
  private static func gaps(of byline: Byline) -> [Range<Int>]? {
    var gaps: [Range<Int>] = []
    var end: Int?
    var names: [Credit.Name] = []
    for credit in byline.credits {
      guard let label = credit.labelOffsets else { return nil }
      // 摄影 记者 周野: two roles of the same people, or one word for two roles.
      if !names.isEmpty, credit.names == names { continue }
      if let start = credit.names.first?.offsets.lowerBound, start < label.upperBound { return nil }
      if let end {
        guard end <= label.lowerBound else { return nil }
        gaps.append(end..<label.lowerBound)
      }
      names = credit.names
      end = names.last?.offsets.upperBound ?? label.upperBound
    }
    return gaps
  }

  private static func fix(_ byline: Byline, _ wanted: BylineShape, _ context: LintContext) -> Fix? {
    let text = byline.passage
    let lineEnd = context.source.bytes.contains(0x0D) ? "\r\n" : "\n"
    var edits: [SourceEdit] = []
    for gap in gaps(of: byline) ?? [] {
      // Only blanks, a line end and the marker of the second line may go.
      guard let range = text.range(of: gap),
        text.bytes[gap].allSatisfy({ $0 <= 0x20 })
          || wanted == .oneLine && isMarker(gap, text, context.houseStyle)
      else { return nil }
      edits.append(SourceEdit(range, wanted == .oneLine ? " " : "  " + lineEnd))
    }
    // A printed line end is not taken away unseen.
    return Fix(wanted == .oneLine ? .unsafe : .safe, edits)
  }

  private static func isMarker(_ gap: Range<Int>, _ text: Passage, _ style: HouseStyle) -> Bool {
    let inner = text.bytes.trimmed(gap)
    guard !inner.isEmpty else { return true }
    return style.markers.match(in: text.bytes, at: inner.lowerBound)?.offsets == inner
  }
}
